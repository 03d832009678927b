import pc from 'picocolors';
import type { Paint, TableOptions } from '../../report/paint';
import { PLAIN } from '../../report/paint';

/** In columns. Longer lines are hard to follow, however wide the terminal is. */
const WIDEST = 120;
/** In columns. A narrower table has no room for words beside its figures; the terminal then wraps the lines. */
const NARROWEST = 40;

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns width and colours for a stream. Without a terminal: 80 columns (or COLUMNS), no colours. */
export function tableOptions(stream: Stream, env: Environment): TableOptions {
  const columns = stream.columns || Number(env['COLUMNS']) || 80;
  return { width: Math.min(WIDEST, Math.max(NARROWEST, columns)), paint: paintFor(stream, env) };
}

/** NO_COLOR (https://no-color.org) overrules FORCE_COLOR, which overrules whether the stream is a terminal. */
function paintFor(stream: Stream, env: Environment): Paint {
  if (env['NO_COLOR']) return PLAIN;
  const forced = env['FORCE_COLOR'];
  const wanted =
    forced === undefined || forced === ''
      ? stream.isTTY === true && env['TERM'] !== 'dumb'
      : forced !== '0' && forced !== 'false';
  return wanted ? pc.createColors(true) : PLAIN;
}

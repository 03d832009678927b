import pc from 'picocolors';
import type { Paint, TableOptions } from '../../report/paint';
import { PLAIN } from '../../report/paint';

/** Lines longer than this are hard to follow, however wide the terminal is. */
const WIDEST = 120;
/** Narrower ones leave no room for words beside the columns; then the terminal wraps. */
const NARROWEST = 40;

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Width and colours for a stream; without a terminal 80 columns (or COLUMNS) and no colours. */
export function tableOptions(stream: Stream, env: Environment): TableOptions {
  const columns = stream.columns || Number(env['COLUMNS']) || 80;
  return { width: Math.min(WIDEST, Math.max(NARROWEST, columns)), paint: paintFor(stream, env) };
}

/** NO_COLOR (https://no-color.org) wins over FORCE_COLOR, which wins over what the stream is. */
function paintFor(stream: Stream, env: Environment): Paint {
  if (env['NO_COLOR']) return PLAIN;
  const forced = env['FORCE_COLOR'];
  const wanted =
    forced === undefined || forced === ''
      ? stream.isTTY === true && env['TERM'] !== 'dumb'
      : forced !== '0' && forced !== 'false';
  return wanted ? pc.createColors(true) : PLAIN;
}

import { displayWidth } from './displayWidth';

/** Closing marks never begin a line and opening marks never end one, as in Chinese print. */
const CLOSING = /^[，。；：、？！）】》〉」』〕〗％‰”’…～,.;:!?)\]}%/]/u;
const OPENING = /[（【《〈「『〔〖“‘([{]$/u;

const LONG_RUN = 16;

/** White space, one wide character, or a run of anything else (a word, a number). */
const PIECES =
  /\s+|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|[^\s\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Extended_Pictographic}]+/gu;

/**
 * Breaks a text into lines of at most `width` columns: between Chinese characters, at spaces, behind the
 * slashes of a path, and inside a word only where it alone is wider than a line. There is always at least one line.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    const space = /^\s/.test(piece);
    const wide = space ? 1 : displayWidth(piece);
    if (used + wide <= width) {
      if (space && used === 0) continue;
      line += space ? ' ' : piece;
      used += wide;
      continue;
    }
    if (used > 0) lines.push(line.trimEnd());
    line = '';
    used = 0;
    if (space) continue;
    const parts = wide > width ? split(piece, width) : [piece];
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1)!;
    used = displayWidth(line);
  }
  if (used > 0 || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** What may not be torn apart: pieces, with their closing marks after and opening marks before them. */
function pieces(text: string): string[] {
  const joined: string[] = [];
  for (const piece of (text.match(PIECES) ?? []).flatMap(partsOfPath)) {
    const last = joined.at(-1);
    const sticks = last !== undefined && !/^\s/.test(last) && (CLOSING.test(piece) || OPENING.test(last));
    if (sticks && !/^\s/.test(piece)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Of a long run without spaces, such as a path, the parts that end with a slash; numbers beside one stay together. */
function partsOfPath(piece: string): readonly string[] {
  return piece.length > LONG_RUN ? piece.split(/(?<=\/)(?=[^\d\s])/u) : [piece];
}

function split(piece: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && displayWidth(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

const TEXT_LINE = 15;
const PADDING = 8;

/**
 * Returns how high a row must be, in points, for a text that wraps. Excel never makes a merged row as high as its
 * text.
 * @param room the width of its cell in characters
 */
export function heightOf(text: string, room: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
  return lines * TEXT_LINE + PADDING;
}

/** In columns: a Chinese character is two wide. */
function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

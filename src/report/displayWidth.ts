import { eastAsianWidth } from 'get-east-asian-width';

const ASCII = /^[\x20-\x7e]*$/;

/** Combining marks, joiners, variation selectors and controls take no column of their own. */
const ZERO = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u;

/**
 * The columns that a text takes in a terminal: a Chinese character takes two. Summed over characters
 * rather than graphemes: Intl.Segmenter alone would cost a third of what Node needs to start.
 */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (!ZERO.test(character)) width += eastAsianWidth(character.codePointAt(0)!);
  }
  return width;
}

/** The text after spaces up to a display width, for numbers; a wider text stays as it is. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

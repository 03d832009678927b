/** C0 and C1 controls and the marks that turn the direction of text. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A text from a file as one line that is safe to print: line breaks become spaces, and no escape
 * sequence of a workbook or a file's name reaches the terminal.
 */
export function printable(text: string): string {
  return text.replace(CONTROLS, ' ').replace(/ {2,}/g, ' ').trim();
}

import stringWidth from 'string-width';

const ASCII = /^[\x20-\x7e]*$/;
const CHINESE = /^[\u3001-\u303e\u3041-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;

/** The columns that a text takes in a terminal: a Chinese character takes two. */
export function displayWidth(text: string): number {
  // Nearly every piece of a report is one of these; string-width splits into graphemes, which is slow.
  if (ASCII.test(text)) return text.length;
  if (CHINESE.test(text)) return text.length * 2;
  return stringWidth(text);
}

/** The text followed by spaces up to a display width; a wider text stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text after spaces up to a display width, for numbers; a wider text stays as it is. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

import { readNumber, readWhole } from './cellReference';

const QUOTE = 0x22;
const LESS = 0x3c;
const SLASH = 0x2f;
const GREATER = 0x3e;
const SPACE = 0x20;

/**
 * Reads cells in the exact spelling that Excel, WPS and most libraries use: `<c r="H13" s="4" t="s"><v>12</v></c>` and
 * `<c r="H13" s="4"/>`. Nearly every byte of a large sheet belongs to such cells, which are well-formed by their shape,
 * so they need no tokens. All other spellings are left to the tokenizer.
 */
export class PlainCell {
  column = 0;
  style = 0;
  /** True if the cell has nothing but a style. */
  isEmpty = false;
  /** True if the number is an index into the shared strings. */
  isShared = false;
  number = 0;
  private whole = 0;

  /**
   * Reads the cell at an offset, if it is a plain one of this row.
   * @returns the offset after it, or -1
   */
  read(bytes: Uint8Array, start: number, row: number): number {
    // <c r="
    if (bytes[start] !== LESS || bytes[start + 1] !== 0x63 || bytes[start + 2] !== SPACE) return -1;
    if (bytes[start + 3] !== 0x72 || bytes[start + 4] !== 0x3d || bytes[start + 5] !== QUOTE) return -1;
    let at = start + 6;
    let column = 0;
    for (let letter = bytes[at]! - 64; letter >= 1 && letter <= 26; letter = bytes[at]! - 64) {
      column = column * 26 + letter;
      at += 1;
    }
    if (at === start + 6 || at > start + 8) return -1;
    this.column = column;
    at = this.readDigits(bytes, at);
    if (bytes[at] !== QUOTE || this.whole !== row) return -1;
    at += 1;
    this.style = 0;
    this.isShared = false;
    // s="…"
    if (bytes[at] === SPACE && bytes[at + 1] === 0x73 && bytes[at + 2] === 0x3d && bytes[at + 3] === QUOTE) {
      at = this.readDigits(bytes, at + 4);
      if (bytes[at] !== QUOTE) return -1;
      this.style = this.whole;
      at += 1;
    }
    // t="s"
    if (bytes[at] === SPACE) {
      if (bytes[at + 1] !== 0x74 || bytes[at + 2] !== 0x3d || bytes[at + 3] !== QUOTE) return -1;
      if (bytes[at + 4] !== 0x73 || bytes[at + 5] !== QUOTE) return -1;
      this.isShared = true;
      at += 6;
    }
    this.isEmpty = bytes[at] === SLASH;
    if (this.isEmpty) return bytes[at + 1] === GREATER ? at + 2 : -1;
    return this.readValue(bytes, at);
  }

  /** Reads the digits at an offset into `whole`, and returns the offset after them. */
  private readDigits(bytes: Uint8Array, start: number): number {
    let at = start;
    this.whole = 0;
    for (let digit = bytes[at]! - 0x30; digit >= 0 && digit <= 9; digit = bytes[at]! - 0x30) {
      this.whole = this.whole * 10 + digit;
      at += 1;
    }
    return at;
  }

  /** Reads `><v>12</v></c>`, and returns the offset after it, or -1. */
  private readValue(bytes: Uint8Array, start: number): number {
    if (bytes[start] !== GREATER || bytes[start + 1] !== LESS || bytes[start + 2] !== 0x76) return -1;
    if (bytes[start + 3] !== GREATER) return -1;
    const at = start + 4;
    let end = at;
    // A digit, sign, point or exponent.
    for (let byte = bytes[end]!; isNumeric(byte); byte = bytes[end]!) end += 1;
    if (bytes[end] !== LESS || bytes[end + 1] !== SLASH || bytes[end + 2] !== 0x76) return -1;
    if (bytes[end + 3] !== GREATER || bytes[end + 4] !== LESS || bytes[end + 5] !== SLASH) return -1;
    if (bytes[end + 6] !== 0x63 || bytes[end + 7] !== GREATER) return -1;
    this.number = this.isShared ? readWhole(bytes, at, end) : readNumber(bytes, at, end);
    return this.number >= 0 || this.number < 0 ? end + 8 : -1;
  }
}

function isNumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2e || byte === 0x2d || byte === 0x45 || byte === 0x2b;
}

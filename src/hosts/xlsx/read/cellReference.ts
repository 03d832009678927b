import { MAX_COLUMN, MAX_ROW, type Range } from '../../../sheet/address';
import { decodeUtf8 } from '../../utf8';

/** Reads column and row from a cell's `r` without making an object for each cell. */
export class CellReference {
  row = 0;
  column = 0;

  /** Reads `H13` from bytes; false if they do not name a cell of an Excel sheet. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    let at = start;
    let column = 0;
    for (; at < end; at += 1) {
      const letter = bytes[at]! & 0xdf;
      if (bytes[at]! < 0x41 || letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 64;
      if (column > MAX_COLUMN) return false;
    }
    this.column = column;
    this.row = at === end ? 0 : readWhole(bytes, at, end);
    return column > 0 && this.row > 0 && this.row <= MAX_ROW;
  }
}

const COLON = 0x3a;
const corner = new CellReference();

/** Reads `A1:I43`, as every program spells merged areas; null for any other spelling. */
export function readRange(bytes: Uint8Array, start: number, end: number): Range | null {
  let colon = start;
  while (colon < end && bytes[colon] !== COLON) colon += 1;
  if (corner.read(bytes, start, colon)) {
    const { row: top, column: left } = corner;
    if (corner.read(bytes, colon + 1, end) && corner.row >= top && corner.column >= left) {
      return { top, left, bottom: corner.row, right: corner.column };
    }
  }
  return null;
}

/** Reads a whole number of up to nine digits; -1 for anything else. */
export function readWhole(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The powers of ten that a binary number holds exactly. */
const TENS = Array.from({ length: 23 }, (_, power) => 10 ** power);

/**
 * Reads a number as a cell holds it. Up to fifteen digits divided by an exact power of ten are rounded once, so the
 * result is the nearest binary number, as with `Number`, which reads all other spellings.
 * @returns NaN for anything that is not a finite number
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at += 1;
  let digits = 0;
  let decimals = -1;
  let number = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte === 0x2e && decimals < 0) decimals = 0;
    else if (byte >= 0x30 && byte <= 0x39) {
      number = number * 10 + byte - 0x30;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else break;
  }
  if (at < end || digits === 0) return unusualNumber(decodeUtf8(bytes, start, end));
  if (digits > 15) return finite(Number(decodeUtf8(bytes, start, end)));
  if (decimals > 0) number /= TENS[decimals]!;
  return negative ? -number : number;
}

/** Reads a number with an exponent, a plus sign or space around it; NaN for anything else. */
function unusualNumber(text: string): number {
  const isNumber = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text);
  return isNumber ? finite(Number(text)) : NaN;
}

const finite = (number: number): number => (Number.isFinite(number) ? number : NaN);

import { MAX_COLUMN, MAX_ROW, parseA1, parseRange } from '../../../../src/sheet/address';
import type { Range } from '../../../../src/sheet/address';
import { invalidArgument } from '../excelError';

/** The longest list of addresses that Excel takes: what is longer is cut off without a word. */
const LONGEST = 8192;

/** `A1`, `A1:C9`, `A:C`, `3:9`, with or without the sheet's name in front. */
export function parseReference(address: unknown): Range {
  const text = String(address).replace(/^.*!/, '').replaceAll('$', '');
  const range = parseRange(text);
  if (range) return range;
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const left = parseA1(`${columns[1]}1`)?.column;
    const right = parseA1(`${columns[2]}1`)?.column;
    if (left && right && right <= MAX_COLUMN) return { top: 1, left, bottom: MAX_ROW, right };
  }
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: MAX_COLUMN };
  throw invalidArgument(`the address ${text}`);
}

/** Addresses separated by commas. */
export function parseAreas(address: unknown): Range[] {
  if (typeof address !== 'string') throw invalidArgument('an address');
  return cutOff(address)
    .split(',')
    .map((part) => parseReference(part.trim()));
}

/** A list of addresses as far as Excel keeps it. */
export function cutOff(address: string): string {
  if (address.length <= LONGEST) return address;
  return address.slice(0, address.lastIndexOf(',', LONGEST));
}

export function intersection(a: Range, b: Range): Range | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

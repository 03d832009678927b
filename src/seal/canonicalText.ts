import { decimalOfExcel } from '../notation/decimal';
import { isCellError } from '../sheet/cell';
import type { Cell } from '../sheet/cell';

/** What of a number format changes the meaning of a number: 0.85 as `"≥"0%` is a target of at least 85 %. */
const MEANINGFUL = /[%≥≤＞＜]/g;

/**
 * What a cell holds, spelled the same whichever program saved it; null for nothing. Texts are in
 * Unicode's form C with `\n` between lines and no blanks around; numbers are the 15 digits that Excel
 * shows; of a formula the result counts. A letter in front tells a number from a text of its digits.
 */
export function canonicalText({ value, format }: Pick<Cell, 'value' | 'format'>): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'b:TRUE' : 'b:FALSE';
  if (isCellError(value)) return `e:${value.error}`;
  if (typeof value === 'number') return `n:${decimalOfExcel(value).toFixed()}${marksOf(format)}`;
  const text = value.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  return text === '' ? null : `t:${text}`;
}

function marksOf(format: string): string {
  return [...new Set(format.match(MEANINGFUL))].sort().join('');
}

import { isNothingWritten } from '../notation/nothing';
import type { NumberEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { HUNDRED } from '../notation/decimal';
import { printDecimal } from '../notation/printDecimal';
import type { CellValue } from '../sheet/cell';
import { cellNumber } from './cellNumber';
import { respellBehindLabel } from './respell';

/**
 * Returns what a score, weight or total cell becomes: a number cell keeps numbers, a text cell keeps its spelling, an
 * empty cell gets a number.
 * @param number 分
 */
export function scoreContent(entry: NumberEntry, number: Decimal): CellValue {
  const { value } = entry;
  if (typeof value !== 'string') return cellNumber(isPercentage(entry) ? number.div(HUNDRED) : number);
  if (entry.reading === 'number') return respellBehindLabel(value, entry.text, number);
  // What is left is a label with nothing behind it: 总分：
  return isNothingWritten(value) ? cellNumber(number) : `${value.trimEnd()}${printDecimal(number, 0)}`;
}

/** A cell with a percent format stores 0.1 and states 10. */
function isPercentage({ value, number }: NumberEntry): boolean {
  return typeof value === 'number' && number !== null && !number.isZero() && number.div(HUNDRED).eq(value);
}

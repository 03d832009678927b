import type { RateEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { HUNDRED } from '../notation/decimal';
import { entryWith } from './arithmeticCells';
import type { ArithmeticCell } from './diagnosis';

/**
 * Returns the readings of a rate. A bare 100 beside amounts that give 1000000 % was read as 10000 %; beside other
 * amounts it is 100 %. A rate with its sign is one number whatever stands beside it.
 */
export function readingsOf(
  cell: ArithmeticCell,
  number: Decimal,
  isBesideOthers: boolean,
): readonly RateEntry[] {
  const entry = entryWith<RateEntry>(cell, number);
  if (!isBesideOthers || /[%％]/.test(entry.text) || !number.eq(cell.recorded as Decimal)) return [entry];
  const otherwise = entry.spelling === 'fraction' ? number.div(HUNDRED) : number.times(HUNDRED);
  const { places } = entry;
  const shifted = entry.spelling === 'fraction' ? places + 2 : Math.max(places - 2, 0);
  const spelling = entry.spelling === 'fraction' ? ('points' as const) : ('fraction' as const);
  return [entry, { ...entry, number: otherwise, places: shifted, spelling }];
}

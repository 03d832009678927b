import type { RateEntry, RateSpelling } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { HUNDRED } from '../notation/decimal';
import { printDecimal } from '../notation/printDecimal';
import type { CellValue } from '../sheet/cell';
import { cellNumber } from './cellNumber';
import { respellBehindLabel } from './respell';

/** Decimals of a percentage in a cell that had none. */
const PLACES = 2;

/**
 * Returns what a rate’s cell becomes, spelled as it was. An empty cell is spelled like the other rates of the funds
 * block, else as the heading asks.
 * @param rate the fraction: 1 for 100 %
 * @param siblings the other rates of the funds block
 */
export function rateContent(entry: RateEntry, rate: Decimal, siblings: readonly RateEntry[]): CellValue {
  const { value } = entry;
  if (entry.reading !== 'number') return spelled(rate, spellingLike(entry, siblings));
  const stated = entry.spelling === 'fraction' ? rate : rate.times(HUNDRED);
  return typeof value === 'string' ? respellBehindLabel(value, entry.text, stated) : cellNumber(stated);
}

function spellingLike(entry: RateEntry, siblings: readonly RateEntry[]): RateSpelling {
  return siblings.find(({ reading }) => reading === 'number')?.spelling ?? entry.spelling;
}

function spelled(rate: Decimal, spelling: RateSpelling): CellValue {
  switch (spelling) {
    case 'fraction':
      return cellNumber(rate);
    case 'points':
      return cellNumber(rate.times(HUNDRED));
    case 'percent-text':
      return `${printDecimal(rate.times(HUNDRED), PLACES)}%`;
  }
}

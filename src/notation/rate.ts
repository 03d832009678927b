import { HUNDRED, ONE } from './decimal';
import type { Decimal } from './decimal';
import { normalise } from './normalise';
import { wholeNumber } from './number';
import { readQuantity } from './quantity';
import { remembered } from './remembered';

/** How a rate is written: `0.4268`, `42.68`, `42.68%`. */
export type RateSpelling = 'fraction' | 'points' | 'percent-text';

/** One way to understand a rate; `number` is the fraction (1 for 100 %). */
export interface RateReading {
  readonly number: Decimal;
  readonly spelling: RateSpelling;
}

/**
 * Every way to understand an execution rate as displayed: `100%` is one thing, `100` and `1` may be
 * percentage points or a fraction. The likelier reading comes first (up to 1 a fraction, but a plain
 * zero is points: as a fraction it is shown as 0%); the caller takes the one nearest to C ÷ B. Blank, a sign
 * for nothing, words → none. Whether a cell is a number shown through a percent format is for the
 * caller to know.
 */
export const rateReadings: (text: string) => readonly RateReading[] = remembered((text) => {
  const plain = normalise(text);
  const bare = wholeNumber(plain);
  if (bare) {
    const points: RateReading = { number: bare.div(HUNDRED), spelling: 'points' };
    const fraction: RateReading = { number: bare, spelling: 'fraction' };
    return bare.isZero() || bare.gt(ONE) ? [points, fraction] : [fraction, points];
  }
  const quantity = readQuantity(plain, '');
  if (quantity?.kind !== 'number' || quantity.comparator !== null || quantity.unit?.dimension !== 'ratio')
    return [];
  if (quantity.doubt || quantity.approximate) return [];
  return [{ number: quantity.value.times(quantity.unit.factor), spelling: 'percent-text' }];
});

import { Decimal } from '../notation/decimal';
import type { Rules, RoundingMode } from './rules';

/**
 * How many digits of a quotient are trusted. An achievement in another unit was divided once before the score’s own
 * division (50 minutes are 0.8333… hours), so a score of exactly 5 may arrive as 4.99…98 and must not be cut to 4.99.
 * With amounts of 15 digits and weights of up to 12, a score this near a boundary lies on it.
 */
const TRUSTED_DIGITS = 28;

/** Rounds a score as the ruleset does: half up, or cut off, at its number of places. */
export function roundScore(exact: Decimal, rules: Rules): Decimal {
  return roundAt(exact, rules.places, rules.mode);
}

/**
 * Rounds a score that may reach the weight but not pass it: the whole weight stays as it is written, also where it has
 * more places than scores have, and nothing is rounded beyond it.
 */
export function roundWithin(weight: Decimal, exact: Decimal, rules: Rules): Decimal {
  return exact.gte(weight) ? weight : Decimal.min(weight, roundScore(exact, rules));
}

/** Rounds a number at a place after dropping the noise that a division left. */
export function roundAt(exact: Decimal, places: number, mode: RoundingMode): Decimal {
  const settled = exact.precision() > TRUSTED_DIGITS ? exact.toSignificantDigits(TRUSTED_DIGITS) : exact;
  return settled.toDecimalPlaces(places, mode);
}

/** The greatest score with the ruleset's places that is still below an end that is itself excluded. */
export function justBelow(end: Decimal, rules: Rules): Decimal {
  return end.toDecimalPlaces(rules.places, Decimal.ROUND_CEIL).minus(rules.step);
}

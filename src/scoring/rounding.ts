import { Decimal } from '../notation/decimal';
import type { Rules, RoundingMode } from './rules';

/**
 * Digits that are trusted. An achievement in other units was divided once before the score's own
 * division (50 minutes are 0.8333… hours), so a score that is exactly 5 may arrive as 4.99…98 and
 * must not be cut to 4.99. Of amounts with 15 digits and weights with up to 12, no score lies that
 * near a boundary without lying on it.
 */
const TRUSTED_DIGITS = 28;

/** A score as the ruleset rounds it: half up, or cut off, at its number of places. */
export function roundScore(exact: Decimal, rules: Rules): Decimal {
  return roundAt(exact, rules.places, rules.mode);
}

/**
 * The same of a score that may reach the weight but not pass it: the whole weight stays as it is written,
 * also where it has more places than scores have, and nothing is rounded beyond it.
 */
export function roundWithin(weight: Decimal, exact: Decimal, rules: Rules): Decimal {
  return exact.gte(weight) ? weight : Decimal.min(weight, roundScore(exact, rules));
}

/** A number rounded at a place, without the noise of a division before it. */
export function roundAt(exact: Decimal, places: number, mode: RoundingMode): Decimal {
  const settled = exact.precision() > TRUSTED_DIGITS ? exact.toSignificantDigits(TRUSTED_DIGITS) : exact;
  return settled.toDecimalPlaces(places, mode);
}

/** The greatest score with the ruleset's places that is still below an end that is itself excluded. */
export function justBelow(end: Decimal, rules: Rules): Decimal {
  return end.toDecimalPlaces(rules.places, Decimal.ROUND_CEIL).minus(rules.step);
}

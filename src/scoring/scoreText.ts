import type { Decimal } from '../notation/decimal';
import { printDecimal } from '../notation/printDecimal';

/** A number as people write it in a formula: no trailing zeros, no exponent. */
export function plain(number: Decimal): string {
  return number.toString();
}

/** A score with at least the places that the ruleset rounds to: 4 → 4.00. */
export function scoreText(score: Decimal, places: number): string {
  return printDecimal(score, places);
}

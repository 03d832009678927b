import type { Decimal } from '../../notation/decimal';
import { printDecimal } from '../../notation/printDecimal';

/** A score as the ruleset prints it, or a dash where there is none. */
export function scoreOrDash(score: Decimal | null, places: number): string {
  return score === null ? '—' : printDecimal(score, places);
}

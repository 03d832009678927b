import type { Decimal } from '../../notation/decimal';
import { printDecimal } from '../../notation/printDecimal';

/** Prints a score, in 分, with so many decimal places; a dash if there is none. */
export function scoreOrDash(score: Decimal | null, places: number): string {
  return score === null ? '—' : printDecimal(score, places);
}

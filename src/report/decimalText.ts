import type { Decimal } from '../notation/decimal';
import { printDecimal } from '../notation/printDecimal';

/** A decimal with at least `places` decimals, never rounded and never with an exponent; null stays null. */
export function decimalText(value: Decimal | null, places = 0): string | null {
  return value === null ? null : printDecimal(value, places);
}

import type { Decimal } from '../notation/decimal';

/**
 * A decimal in normal notation, never with an exponent, shown with at least `places` decimals and
 * never rounded; null stays null.
 */
export function decimalText(value: Decimal | null, places = 0): string | null {
  return value === null ? null : value.toFixed(Math.max(places, value.decimalPlaces()));
}

import type { Decimal } from '../notation/decimal';
import { printDecimal } from '../notation/printDecimal';

/** A decimal with at least `places` decimals, never rounded and never with an exponent; null stays null. */
export function decimalText(value: Decimal | null, places = 0): string | null {
  return value === null ? null : printDecimal(value, places);
}

const FINAL_ZEROS = /\.0+$|(?<=\.\d*[1-9])0+$/;

/** 96.4 and 96.40 are the same total; what is no number is the same as itself. */
export function isSameNumber(before: string | null, after: string): boolean {
  return before?.replace(FINAL_ZEROS, '') === after.replace(FINAL_ZEROS, '');
}

import type { Decimal } from './decimal';

/**
 * Prints a decimal without an exponent, with at least `places` decimals, never rounded: 4 with two places is 4.00,
 * 2.371 stays.
 */
export function printDecimal(number: Decimal, places = 0): string {
  const text = number.toString();
  // toFixed says the same and costs a rounding each time; this runs for every cell of a report.
  if (text.includes('e')) return number.toFixed(Math.max(places, number.decimalPlaces()));
  const point = text.indexOf('.');
  const written = point < 0 ? 0 : text.length - point - 1;
  if (written >= places) return text;
  return `${point < 0 ? `${text}.` : text}${'0'.repeat(places - written)}`;
}

import type { Decimal } from '../notation/decimal';

/** A number as people write it in a formula: no trailing zeros, no exponent. */
export function plain(number: Decimal): string {
  return number.toString();
}

/** A score with at least the places that the ruleset rounds to: 4 → 4.00. */
export function scoreText(score: Decimal, places: number): string {
  // toFixed costs a rounding each time, and this runs for every cell of a hundred thousand rows.
  const text = score.toString();
  const point = text.indexOf('.');
  const written = point < 0 ? 0 : text.length - point - 1;
  if (written >= places) return text;
  return `${point < 0 ? `${text}.` : text}${'0'.repeat(places - written)}`;
}

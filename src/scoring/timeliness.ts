import type { Comparator, DatePoint } from '../notation/meaning';

/** A date against the date aimed at; `unknown`: not written precisely enough to tell. */
export type Punctuality = 'on-time' | 'late' | 'unknown';

/**
 * Compares dates as far as both are written. A date without a year is of the form's year; one
 * without a month or day means the end of what is written (2023年底, 12月底前).
 * @param comparator `>=` and `>`: not before that date; anything else: by that date
 */
export function punctuality(
  target: DatePoint,
  actual: DatePoint,
  comparator: Comparator | null,
  formYear: number | null,
): Punctuality {
  const order = compare(target, actual, formYear);
  if (order === null) return 'unknown';
  if (comparator === '>=') return order >= 0 ? 'on-time' : 'unknown';
  if (comparator === '>') return order > 0 ? 'on-time' : 'unknown';
  return order < 0 || (order === 0 && comparator !== '<') ? 'on-time' : 'late';
}

/** Below 0: the achievement is earlier; 0: the same, or within the period aimed at; null: cannot be told. */
function compare(target: DatePoint, actual: DatePoint, formYear: number | null): number | null {
  const targetYear = target.year ?? formYear;
  const actualYear = actual.year ?? formYear;
  if (targetYear !== null && actualYear !== null && targetYear !== actualYear) return actualYear - targetYear;
  if (target.month === null) return target.year === null ? null : 0;
  if (actual.month === null) return null;
  if (actual.month !== target.month) return actual.month - target.month;
  if (target.day === null) return 0;
  return actual.day === null ? null : actual.day - target.day;
}

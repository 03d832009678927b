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
  if (order === null) return isUpTo(comparator) && endsWith(target, actual, formYear) ? 'on-time' : 'unknown';
  if (comparator === '>=') return order >= 0 ? 'on-time' : 'unknown';
  if (comparator === '>') return order > 0 ? 'on-time' : 'unknown';
  return order < 0 || (order === 0 && comparator !== '<') ? 'on-time' : 'late';
}

/**
 * True where the whole period that is written lies on or before the date: done in 2024年12月, aimed at 2024年12月31日.
 */
function endsWith(target: DatePoint, actual: DatePoint, formYear: number | null): boolean {
  const isLastMonth = actual.month !== null || target.month === DECEMBER;
  if (target.month === null || !isLastMonth) return false;
  return target.day === null || target.day >= lastDay(target.month, target.year ?? formYear);
}

function isUpTo(comparator: Comparator | null): boolean {
  return comparator === null || comparator === '<=' || comparator === '=';
}

const DECEMBER = 12;
const FEBRUARY = 2;
const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11]);

function lastDay(month: number, year: number | null): number {
  if (month === FEBRUARY) return year !== null && year % 4 === 0 ? 29 : 28;
  return SHORT_MONTHS.has(month) ? 30 : 31;
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

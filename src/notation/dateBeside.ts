import { readDate } from './date';
import type { DatePoint, Meaning } from './meaning';
import { normalise } from './normalise';

/**
 * A number beside a target that is a date, as a date: 10 beside ≤ 11 月 whose unit stands in a column of
 * its own, 2023 beside 2023年, and 2023.12 or 20231130, which without the target would be numbers. Null
 * where it is none of them.
 */
export function dateBeside(target: DatePoint, text: string, actual: Meaning): DatePoint | null {
  if (actual.kind !== 'number' || actual.unit !== null || actual.scale || actual.absence) return null;
  const written = readDate(normalise(text), true);
  if (written) return written.date;
  const { value } = actual;
  if (!value.isInteger() || target.day !== null) return null;
  const number = value.toNumber();
  if (target.year === null) return isMonth(number) ? { year: null, month: number, day: null } : null;
  return target.month === null && isYear(number) ? { year: number, month: null, day: null } : null;
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function isYear(number: number): boolean {
  return number >= 1900 && number <= 2099;
}

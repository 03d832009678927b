import { readDate } from './date';
import type { DatePoint, Meaning } from './meaning';
import { normalise } from './normalise';

type DateMeaning = Extract<Meaning, { kind: 'date' }>;

/**
 * Reads a number beside a target that is a date as a date too: 10 beside ≤ 11 月 whose unit stands in a column of its
 * own, 2023 beside 2023年, and 2023.12 or 20231130, which are numbers elsewhere. Null where it is none of them: 11
 * beside 12月 without ≤ may as well be 11 of 12 months.
 */
export function dateBeside(target: DateMeaning, text: string, actual: Meaning): DatePoint | null {
  if (actual.kind !== 'number' || actual.unit !== null || actual.scale || actual.absence) return null;
  const written = readDate(normalise(text), true);
  if (written) return written.date;
  const { year, month, day } = target.date;
  if (!actual.value.isInteger() || day !== null) return null;
  const number = actual.value.toNumber();
  const isDeadline = target.comparator === '<=' || target.comparator === '<';
  if (year === null) {
    return isMonth(number) && (isDeadline || number === month) ? { year, month: number, day } : null;
  }
  if (month !== null || !isYear(number)) return null;
  return isDeadline || number === year ? { year: number, month, day } : null;
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function isYear(number: number): boolean {
  return number >= 1900 && number <= 2099;
}

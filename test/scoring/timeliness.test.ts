import type { Comparator, DatePoint } from '../../src/notation/meaning';
import { punctuality } from '../../src/scoring/timeliness';

/** `2024-12-30`, `2024-12`, `2024`, `-12` for December of no year. */
function point(text: string): DatePoint {
  const [year, month, day] = text.split('-').map((part) => (part === '' ? null : Number(part)));
  return { year: year ?? null, month: month ?? null, day: day ?? null };
}

test.each<[target: string, actual: string, year: number | null, when: string]>([
  ['-5', '-4', null, 'on-time'],
  ['-5', '-5', null, 'on-time'],
  ['-5', '-6', null, 'late'],
  ['-12', '2024-12', 2024, 'on-time'],
  ['-12', '2025-01', 2024, 'late'],
  ['-12', '2023-12', 2024, 'on-time'],
  ['-12', '2025-01', null, 'on-time'],
  ['2024-12', '-11', 2024, 'on-time'],
  ['2024-12', '-11', 2025, 'late'],
  ['2024', '2024-12', 2024, 'on-time'],
  ['2024', '2025-01', 2024, 'late'],
  ['2024', '-6', 2024, 'on-time'],
  ['2024-06', '2024', 2024, 'unknown'],
  ['2024-06', '2023', 2024, 'on-time'],
  ['2024-06-15', '2024-06', 2024, 'unknown'],
  ['2024-06-15', '2024-05', 2024, 'on-time'],
  ['2024-06-15', '2024-06-15', 2024, 'on-time'],
  ['2024-06-15', '2024-06-16', 2024, 'late'],
  ['2024-06', '2024-06-30', 2024, 'on-time'],
  // No day of what is written lies behind the day aimed at.
  ['2024-12-31', '2024-12', 2024, 'on-time'],
  ['2024-06-30', '2024-06', 2024, 'on-time'],
  ['2024-02-29', '-2', 2024, 'on-time'],
  ['2024-02-28', '-2', 2024, 'unknown'],
  ['2023-02-28', '-2', 2023, 'on-time'],
  ['2024-02-28', '2024-02', 2023, 'unknown'],
  ['2024-12-30', '2024-12', 2024, 'unknown'],
  ['2024-12', '2024', 2024, 'on-time'],
  ['2024-12-31', '2024', 2024, 'on-time'],
  ['2024-11-30', '2024', 2024, 'unknown'],
  ['2024-11', '2024', 2024, 'unknown'],
  // A form without a year: the months alone tell.
  ['2024-06', '-07', null, 'late'],
  ['2024-06', '-05', null, 'on-time'],
  ['2024', '-05', null, 'on-time'],
  ['-02-29', '-02', null, 'on-time'],
  ['-02-28', '-02', null, 'on-time'],
])('by %s, done %s in a form of %s: %s', (target, actual, year, when) => {
  expect(punctuality(point(target), point(actual), null, year)).toBe(when);
});

test.each<[comparator: Comparator, actual: string, when: string]>([
  ['<=', '-5', 'on-time'],
  ['=', '-4', 'on-time'],
  ['<', '-5', 'late'],
  ['<', '-4', 'on-time'],
  ['>=', '-5', 'on-time'],
  ['>=', '-4', 'unknown'],
  ['>', '-5', 'unknown'],
  ['>', '-6', 'on-time'],
])('%s May, done %s: %s', (comparator, actual, when) => {
  expect(punctuality(point('-5'), point(actual), comparator, 2024)).toBe(when);
});

test.each<[comparator: Comparator | null, when: string]>([
  [null, 'on-time'],
  ['<=', 'on-time'],
  ['=', 'on-time'],
  ['<', 'unknown'],
  ['>=', 'unknown'],
  ['>', 'unknown'],
])('%s 30 June, done some day of June: %s', (comparator, when) => {
  expect(punctuality(point('2024-06-30'), point('2024-06'), comparator, 2024)).toBe(when);
});

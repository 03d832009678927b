import type { Form, Fund, Indicator } from '../form/form';
import { matchIndicators } from '../form/matching/matchIndicators';
import { Pairs } from '../form/matching/pairs';
import { wordOf } from '../form/words/wordOf';
import { sameMeasure } from './same';
import type { Years } from './same';
import { isSameNumber } from './side';

/** Which rows of two versions of a form are the same, as indices. */
export interface Matching {
  readonly indicators: Pairs;
  readonly funds: Pairs;
}

/** Rows that hold something; a row that is not filled in is no indicator yet. */
function isRow({ kind }: Indicator): boolean {
  return kind !== 'placeholder';
}

/**
 * Finds for each row of the old form the row of the new one that is the same, in two versions of a form or in the
 * forms of two years.
 */
export function matchForms(old: Form, now: Form, years: Years): Matching {
  return { indicators: matchRows(old, now, years), funds: matchFunds(old, now) };
}

function matchRows(old: Form, now: Form, years: Years): Pairs {
  const [before, after] = [indicesOfRows(old), indicesOfRows(now)];
  const rowsOf = (form: Form, indices: readonly number[]) => indices.map((index) => form.indicators[index]!);
  const matched = matchIndicators(rowsOf(old, before), rowsOf(now, after), {
    whole: wholeOf,
    apart: ({ target }) => target.text,
    isSame: (a, b) => sameMeasure(a.target, b.target, true, years) && isSameNumber(a.weight, b.weight),
  });
  const pairs = new Pairs(old.indicators.length, now.indicators.length);
  for (const [first, second] of matched.pairs) pairs.add(before[first]!, after[second]!);
  old.indicators.forEach((row, index) => !isRow(row) && pairs.first.delete(index));
  now.indicators.forEach((row, index) => !isRow(row) && pairs.second.delete(index));
  return pairs;
}

function indicesOfRows({ indicators }: Form): number[] {
  return indicators.flatMap((row, index) => (isRow(row) ? [index] : []));
}

/** All that two versions are compared in. */
function wholeOf(row: Indicator): string {
  const { level1, level2, name, target, actual, weight, score, note, criterion, coefficient, completion } =
    row;
  const entries = [weight, score, note, criterion, coefficient, completion];
  return JSON.stringify([
    level1,
    level2,
    name,
    target.text,
    actual.text,
    ...entries.map((entry) => entry?.text ?? ''),
  ]);
}

/** By label and depth, then by what they stand for. */
function matchFunds({ funds: old }: Form, { funds: now }: Form): Pairs {
  const pairs = new Pairs(old.length, now.length);
  const keys: readonly ((fund: Fund) => string)[] = [
    ({ label, role, depth }) => `${role} ${depth} ${wordOf(label)}`,
    ({ label, role }) => `${role} ${wordOf(label)}`,
    ({ role, depth }) => `${role} ${depth}`,
  ];
  pairs.byWhole(
    (index) => wholeFund(old[index]!),
    (index) => wholeFund(now[index]!),
  );
  const byKey = (): boolean =>
    keys.some((key) =>
      pairs.byKey(
        (index) => key(old[index]!),
        (index) => key(now[index]!),
      ),
    );
  while (byKey());
  return pairs;
}

function wholeFund({ label, role, depth, initial, budget, executed, weight, rate, score }: Fund): string {
  const entries = [initial, budget, executed, weight, rate, score];
  return JSON.stringify([label, role, depth, ...entries.map((entry) => entry?.text ?? '')]);
}

import type { Assessment } from '../../assessment/assessment';
import { workListOf } from '../../report/workList/workList';
import type { WorkCard, WorkList } from '../../report/workList/workList';
import { keyOf, subjectsOf } from '../../report/workList/cardSubject';
import type { Address } from '../../sheet/address';

const made = new WeakMap<Assessment, WorkList>();

/** What there is to do in a form; worked out once for all parts of the pane that show something of it. */
export function workOf(assessment: Assessment): WorkList {
  const known = made.get(assessment) ?? workListOf(assessment);
  made.set(assessment, known);
  return known;
}

/** True for a form that is better filled in step by step than mended: less than half of its rows are there. */
export function isMostlyEmpty(assessment: Assessment): boolean {
  const { done, of } = workOf(assessment).filled;
  return done * 2 < of || of === 0;
}

/** The cells to go to one after the other, in reading order: one of a subject, each of the blanks. */
export function stepsOf({ cards }: WorkList): readonly Address[] {
  return cards
    .flatMap(({ kind, subject, places }) =>
      kind === 'blanks' || subject.kind === 'form' ? places : places.slice(0, 1),
    )
    .toSorted(compare);
}

/**
 * The step after a cell, or before it; from the last one on to the first.
 * @param from where the user is; null: nowhere yet
 */
export function stepFrom(steps: readonly Address[], from: Address | null, back: boolean): Address | null {
  const ahead = back ? steps.toReversed() : steps;
  const isAhead = (at: Address) => from === null || (back ? compare(at, from) < 0 : compare(at, from) > 0);
  return ahead.find(isAhead) ?? ahead[0] ?? null;
}

/** The card that a cell belongs to: that of the cell itself, else that of its subject; null where there is none. */
export function cardAt(assessment: Assessment, at: Address): WorkCard | null {
  const { cards } = workOf(assessment);
  const own = cards.find(({ places }) => places.some((place) => compare(place, at) === 0));
  if (own) return own;
  const subject = keyOf(subjectsOf(assessment.form)(at));
  return cards.find((card) => card.subject.kind !== 'form' && keyOf(card.subject) === subject) ?? null;
}

function compare(a: Address, b: Address): number {
  return a.row - b.row || a.column - b.column;
}

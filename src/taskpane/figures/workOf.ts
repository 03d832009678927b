import type { Assessment } from '../../assessment/assessment';
import { workListOf } from '../../report/workList/workList';
import type { WorkCard, WorkList } from '../../report/workList/workList';
import { keyOf, subjectsOf } from '../../report/workList/cardSubject';
import type { Address } from '../../sheet/address';

const made = new WeakMap<Assessment, WorkList>();

/** Returns the work list of a form. It is worked out once for all parts of the pane that show some of it. */
export function workOf(assessment: Assessment): WorkList {
  const known = made.get(assessment) ?? workListOf(assessment);
  made.set(assessment, known);
  return known;
}

/** True if less than half of a form's rows are filled in: filling in step by step then suits better than the cards. */
export function isMostlyEmpty(assessment: Assessment): boolean {
  const { done, of } = workOf(assessment).filled;
  return done * 2 < of || of === 0;
}

/** Returns the cells to which “next” leads, in reading order: the first cell of each card, and every blank cell. */
export function stepsOf({ cards }: WorkList): readonly Address[] {
  return cards
    .flatMap(({ kind, subject, places }) =>
      kind === 'blanks' || subject.kind === 'form' ? places : places.slice(0, 1),
    )
    .toSorted(compare);
}

/**
 * Returns the cell that follows, or precedes, the user's place; after the last comes the first.
 * @param from the selected cell; null if none is
 * @param back true for the one before
 */
export function stepFrom(steps: readonly Address[], from: Address | null, back: boolean): Address | null {
  const ahead = back ? steps.toReversed() : steps;
  const isAhead = (at: Address) => from === null || (back ? compare(at, from) < 0 : compare(at, from) > 0);
  return ahead.find(isAhead) ?? ahead[0] ?? null;
}

/** Returns the card that names a cell, else the card of the row, fund or other subject that the cell belongs to. */
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

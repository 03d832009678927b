import type { Judgement } from '../judgement/judgement';
import { toA1 } from '../sheet/address';
import { arithmeticEdits } from './arithmeticEdits';
import { noteEdits } from './noteEdits';
import type { Edit, Revision } from './revision';
import { sameContent } from './sameContent';
import { offeredEdits } from './offeredEdits';
import { scoreEdits } from './scoreEdits';
import type { Entry, Form } from '../form/form';

/**
 * Returns what Recalculate does to a form: it lowers or fills in scores by the rules, works out rates, execution
 * score, total and grade, and begins the notes that are due. Formulas and notes that people wrote stay. A cell that is
 * right is no edit, so a second run changes nothing.
 */
export function revise(judgement: Judgement): Revision {
  const edits = [...arithmeticEdits(judgement), ...scoreEdits(judgement), ...noteEdits(judgement)];
  const evidence = evidenceOf(judgement.form);
  const due = (all: readonly Edit[]) =>
    inReadingOrder(all.filter((edit) => !evidence.has(toA1(edit.at)) && isChange(edit)));
  return { edits: due(edits), offered: due(offeredEdits(judgement)) };
}

/**
 * True where the edit changes the cell. A cell may already hold its number as well as it can, such as a rate of more
 * than fifteen digits.
 */
function isChange({ before, after }: Edit): boolean {
  return !sameContent(before, after);
}

/** Each cell once, though a merged one may stand for several facts. */
function inReadingOrder(edits: readonly Edit[]): Edit[] {
  const byCell = new Map<string, Edit>();
  for (const edit of edits) if (!byCell.has(toA1(edit.at))) byCell.set(toA1(edit.at), edit);
  return [...byCell.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

/**
 * The cells of what Recalculate goes by: amounts, targets, achievements, weights. A cell merged across
 * several columns stands for each of them; a rate written into it would wipe out the budget.
 */
function evidenceOf({ funds, indicators }: Form): ReadonlySet<string> {
  const cells = new Set<string>();
  const add = (fact: Entry | null): void => {
    if (fact) cells.add(toA1(fact.at));
  };
  for (const { initial, budget, executed, weight } of funds) {
    add(initial);
    add(budget);
    add(executed);
    add(weight);
  }
  for (const { target, actual, weight } of indicators) {
    add(target.entry);
    add(actual.entry);
    add(weight);
  }
  return cells;
}

import type { Entry, Form } from '../form/form';
import { withAllAsRecorded } from '../judgement/judgeForm';
import type { Judgement } from '../judgement/judgement';
import type { Address } from '../sheet/address';
import { isSameAddress } from '../sheet/address';
import type { Edit } from './revision';
import { totalReasoning } from '../judgement/reasoning/totalReasoning';
import { editOf } from './edit';
import { revise } from './revise';
import { scoreContent } from './scoreContent';
import { isWritable } from './scoreEdits';

/**
 * Returns the edits that follow in the row of a cell that was just changed: for an amount the rate and the execution
 * score, for a target, an achievement or a weight the row’s score. Only what is safe to write with the change in
 * place, and nothing of other rows.
 * @param after the form judged with the change in place
 */
export function followingInRow(change: Edit, after: Judgement): readonly Edit[] {
  const { form } = after;
  if (change.kind !== 'fact' && change.kind !== 'rate') return [];
  const cells = resultsBeside(form, change.at);
  if (cells.length === 0) return [];
  return revise(after).edits.filter(
    ({ at, kind }) =>
      kind !== 'note' && !isSameAddress(at, change.at) && cells.some((cell) => isSameAddress(at, cell)),
  );
}

/**
 * Returns the edits that follow for the whole form: total, grade and the stated sum of the weights, as the cells that
 * now stand in it give them, whether these are right or not.
 * @param changed the change, and what followed from it in its row
 * @param after the form judged with all of these in place
 */
export function followingInForm(changed: readonly Edit[], after: Judgement): readonly Edit[] {
  const kinds = new Set(changed.map(({ kind }) => kind));
  const isOfScores = kinds.has('score') || kinds.has('execution-score');
  const isOfWeights = changed.some(({ kind, at }) => kind === 'fact' && isWeight(after.form, at));
  if (!isOfScores && !isOfWeights && !kinds.has('total')) return [];
  const due = revise(withAllAsRecorded(after)).edits.filter(
    ({ at }) => !changed.some((change) => isSameAddress(at, change.at)),
  );
  const total = due.filter(({ kind }) => kind === 'total');
  // A total that is no sum of the scores has no grade of its own.
  const hasGrade = isOfScores || (kinds.has('total') && total.length === 0 && isSumOfScores(after));
  return [
    ...(isOfWeights ? due.filter(({ kind }) => kind === 'total-weight') : []),
    ...(isOfScores ? total : []),
    ...(hasGrade ? due.filter(({ kind }) => kind === 'grade') : []),
  ];
}

/**
 * Returns the total after scores changed in a form whose total was the sum of its scores: it is their sum again,
 * whatever else makes the old total look right. Null where the total was no such sum, or there is nothing to write.
 * @param before the form judged as it stood
 * @param after the form judged with the change in place
 */
export function totalAgain(before: Judgement, after: Judgement): Edit | null {
  const entry = after.form.total?.score;
  const { computed, isWhole } = after.scorecard.total;
  if (!entry || !isWhole || !computed || !isWritable(entry) || after.form.otherTotals.length > 0) return null;
  if (!before.scorecard.total.isWhole || !isSumOfScores(before) || isSumOfScores(after)) return null;
  // An outdated result is no doubt; whatever else was contradicted before is one.
  if (before.contradictions.some(({ fault }) => fault !== 'outdated')) return null;
  const reason = totalReasoning(withAllAsRecorded(after));
  return editOf(after.form, 'total', entry, scoreContent(entry, computed), reason);
}

function isSumOfScores({ form, scorecard }: Judgement): boolean {
  const stated = form.total?.score?.number;
  return stated != null && scorecard.total.computed?.eq(stated) === true;
}

/** The cells of results in the row in which a cell stands. */
function resultsBeside({ funds, indicators }: Form, at: Address): readonly Address[] {
  const cells: Address[] = [];
  for (const { budget, executed, weight, rate, score } of funds) {
    if (![budget, executed, weight, rate].some((entry) => isAt(entry, at))) continue;
    for (const entry of [rate, score]) if (entry) cells.push(entry.at);
  }
  for (const { target, actual, weight, coefficient, score } of indicators) {
    if (score && [target.entry, actual.entry, weight, coefficient].some((entry) => isAt(entry, at)))
      cells.push(score.at);
  }
  return cells;
}

function isWeight({ funds, indicators }: Form, at: Address): boolean {
  return [...funds, ...indicators].some(({ weight }) => isAt(weight, at));
}

function isAt(entry: Entry | null, at: Address): boolean {
  return isSameAddress(entry?.at, at);
}

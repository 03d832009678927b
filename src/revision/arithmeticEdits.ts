import { fundRows } from '../checks/arithmeticVerdict';
import { plain } from '../checks/phrases';
import type { Form, RateEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import type { Scorecard } from '../scoring/scorecard';
import { editOf } from './edit';
import { gradeContent } from './gradeContent';
import { rateContent } from './rateContent';
import type { Edit } from './revision';
import { scoreContent } from './scoreContent';
import { isSame, isWritable } from './scoreEdits';

/** What follows from other cells and is written without asking: rates, execution score, total, grade. */
export function arithmeticEdits(form: Form, scorecard: Scorecard): readonly Edit[] {
  return [
    ...fundEdits(form, scorecard),
    ...totalEdits(form, scorecard),
    ...weightEdits(form, scorecard),
    ...gradeEdits(form, scorecard),
  ];
}

function fundEdits(form: Form, scorecard: Scorecard): Edit[] {
  const rates = form.funds.flatMap(({ rate }) => rate ?? []);
  return fundRows(form, scorecard).flatMap(({ fund, score }, index) => {
    const edits: Edit[] = [];
    const { rate, score: cell } = fund;
    if (rate && score.proposedRate && isDue(rate, index === form.scoredFund, score.proposedRate)) {
      const value = rateContent(rate, score.proposedRate, rates);
      edits.push(editOf(form, 'rate', rate, value, score.reasoning));
    }
    if (cell && score.proposedScore && isWritable(cell) && !isSame(cell, score.proposedScore)) {
      const value = scoreContent(cell, score.proposedScore);
      edits.push(editOf(form, 'execution-score', cell, value, score.reasoning));
    }
    return edits;
  });
}

/** Rates of detail rows are corrected where one stands; many forms leave them blank, or write `/`. */
function isDue(rate: RateEntry, isScored: boolean, proposed: Decimal): boolean {
  return isWritable(rate) && !isSame(rate, proposed) && (isScored || rate.number !== null);
}

function totalEdits(form: Form, { total }: Scorecard): Edit[] {
  const entry = form.total?.score;
  if (!entry || !total.proposed || !isWritable(entry) || isSame(entry, total.proposed)) return [];
  return [editOf(form, 'total', entry, scoreContent(entry, total.proposed), total.reasoning)];
}

/**
 * The sum of the weights where it is stated wrongly. Only when the weights themselves add up to what
 * the ruleset demands: else one of them is wrong, and which one only a person knows.
 */
function weightEdits(form: Form, { total, ruleset }: Scorecard): Edit[] {
  const entry = form.total?.weight;
  if (!entry?.number || !total.weight?.eq(ruleset.totalWeight)) return [];
  if (!isWritable(entry) || isSame(entry, total.weight)) return [];
  const sum = plain(total.weight);
  return [
    editOf(form, 'total-weight', entry, scoreContent(entry, total.weight), {
      'zh-CN': `各项分值相加为 ${sum} 分。`,
      'en-US': `The weights add up to ${sum} points.`,
    }),
  ];
}

function gradeEdits(form: Form, { grade, total, ruleset }: Scorecard): Edit[] {
  const entry = form.grade;
  if (!entry || entry.formula !== null || grade.proposed === null || total.proposed === null) return [];
  const names = ruleset.grades.list.map(({ name }) => name);
  const value = gradeContent(entry, names, grade.proposed);
  if (value === null || value === entry.value) return [];
  return [
    editOf(form, 'grade', entry, value, {
      'zh-CN': `总分 ${plain(total.proposed)} 分，评分等级为“${grade.proposed}”。`,
      'en-US': `A total of ${plain(total.proposed)} points is graded “${grade.proposed}”.`,
    }),
  ];
}

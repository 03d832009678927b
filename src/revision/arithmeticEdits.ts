import type { Entry, RateEntry } from '../form/form';
import type { Localized } from '../locales/localized';
import type { Decimal } from '../notation/decimal';
import type { Judgement } from '../judgement/judgement';
import { plain } from '../judgement/phrases';
import { fundReasoning } from '../judgement/reasoning/fundReasoning';
import { totalReasoning } from '../judgement/reasoning/totalReasoning';
import { rulesOf } from '../scoring/rules';
import { editOf } from './edit';
import { gradeContent } from './gradeContent';
import { rateContent } from './rateContent';
import type { Edit } from './revision';
import { scoreContent } from './scoreContent';
import { isSame, isWritable } from './scoreEdits';
import { isSameAddress } from '../sheet/address';

/**
 * Returns the edits of what follows from other cells and is written without asking: rates, execution score, total,
 * grade.
 */
export function arithmeticEdits(judgement: Judgement): readonly Edit[] {
  return [...fundEdits(judgement), ...totalAndGradeEdits(judgement), ...weightEdits(judgement)];
}

/** One cell may state both, 自评总分：98.3分 评价等级：良: then one edit puts both right. */
function totalAndGradeEdits(judgement: Judgement): Edit[] {
  const [total] = totalEdits(judgement);
  const { grade } = judgement.form;
  if (!total) return gradeEdits(judgement, grade);
  if (!grade || !isSameAddress(grade.at, total.at)) {
    return [total, ...gradeEdits(judgement, grade)];
  }
  const [both] = gradeEdits(judgement, { ...grade, value: total.after.value });
  if (!both) return [total];
  const reason = {
    'zh-CN': total.reason['zh-CN'] + both.reason['zh-CN'],
    'en-US': `${total.reason['en-US']} ${both.reason['en-US']}`,
  };
  return [{ ...total, after: both.after, reason }];
}

function fundEdits({ form, funds, scoredFund, scorecard }: Judgement): Edit[] {
  const rules = rulesOf(scorecard.ruleset);
  const rates = form.funds.flatMap(({ rate }) => rate ?? []);
  return funds.flatMap((judged) => {
    const edits: Edit[] = [];
    const { proposedRate, proposedScore } = judged;
    const { rate, score: cell } = judged.fund;
    const reason = (): Localized => fundReasoning(judged.score, rules);
    if (rate && proposedRate && isDue(rate, judged === scoredFund, proposedRate)) {
      const value = rateContent(rate, proposedRate, rates);
      edits.push(editOf(form, 'rate', rate, value, reason()));
    }
    if (cell && proposedScore && isWritable(cell) && !isSame(cell, proposedScore)) {
      const value = scoreContent(cell, proposedScore);
      edits.push(editOf(form, 'execution-score', cell, value, reason()));
    }
    return edits;
  });
}

/** Detail rows get a rate only where one stands: many forms leave them blank, or write `/`. */
function isDue(rate: RateEntry, isScored: boolean, proposed: Decimal): boolean {
  return isWritable(rate) && !isSame(rate, proposed) && (isScored || rate.number !== null);
}

function totalEdits(judgement: Judgement): Edit[] {
  const { form, total } = judgement;
  const entry = form.total?.score;
  if (!entry || !total.proposed || !isWritable(entry) || isSame(entry, total.proposed)) return [];
  return [editOf(form, 'total', entry, scoreContent(entry, total.proposed), totalReasoning(judgement))];
}

function weightEdits({ form, statedWeight: { proposed } }: Judgement): Edit[] {
  const entry = form.total?.weight;
  if (!entry || !proposed || !isWritable(entry)) return [];
  return [editOf(form, 'total-weight', entry, scoreContent(entry, proposed), weightSum(proposed))];
}

/** What the weights add up to. */
export function weightSum(sum: Decimal): Localized {
  return {
    'zh-CN': `各项分值相加为 ${plain(sum)} 分。`,
    'en-US': `The weights add up to ${plain(sum)} points.`,
  };
}

function gradeEdits({ form, grade, total, scorecard: { ruleset } }: Judgement, entry: Entry | null): Edit[] {
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

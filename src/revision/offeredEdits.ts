import { gather } from '../judgement/gather';
import type { Judgement } from '../judgement/judgement';
import { followedBy } from '../judgement/phrases';
import { becauseText } from '../judgement/reasoning/becauseText';
import { fundReasoning } from '../judgement/reasoning/fundReasoning';
import { scoreDerivation } from '../judgement/reasoning/indicatorReasoning';
import { totalReasoning } from '../judgement/reasoning/totalReasoning';
import { rulesOf } from '../scoring/rules';
import { weightSum } from './arithmeticEdits';
import { editOf } from './edit';
import { gradeContent } from './gradeContent';
import { rateContent } from './rateContent';
import type { Edit } from './revision';
import { scoreContent } from './scoreContent';
import { isSame, isWritable, writableScores } from './scoreEdits';

/** Changes that are shown and not made: each waits for a person to say so, and says why. */
export function offeredEdits(judgement: Judgement): readonly Edit[] {
  return [
    ...offeredInFunds(judgement),
    ...offeredScores(judgement),
    ...offeredWeight(judgement),
    ...offeredTotal(judgement),
    ...offeredGrade(judgement),
  ];
}

function offeredScores(judgement: Judgement): readonly Edit[] {
  const { form, scorecard } = judgement;
  const rules = rulesOf(scorecard.ruleset);
  return gather(writableScores(judgement), ({ entry, row }) => {
    const { offer } = row;
    if (offer === null || isSame(entry, offer.value)) return null;
    const reason = followedBy(scoreDerivation(row, rules), becauseText(offer.because));
    return editOf(form, 'score', entry, scoreContent(entry, offer.value), reason);
  });
}

function offeredInFunds({ form, funds, scorecard }: Judgement): readonly Edit[] {
  const rules = rulesOf(scorecard.ruleset);
  const rates = form.funds.flatMap(({ rate }) => rate ?? []);
  return funds.flatMap(({ fund, score, offeredRate, offeredScore }) => {
    const edits: Edit[] = [];
    if (fund.rate && offeredRate && isWritable(fund.rate)) {
      const reason = followedBy(fundReasoning(score, rules), becauseText(offeredRate.because));
      edits.push(editOf(form, 'rate', fund.rate, rateContent(fund.rate, offeredRate.value, rates), reason));
    }
    if (fund.score && offeredScore && isWritable(fund.score)) {
      const reason = followedBy(fundReasoning(score, rules), becauseText(offeredScore.because));
      const value = scoreContent(fund.score, offeredScore.value);
      edits.push(editOf(form, 'execution-score', fund.score, value, reason));
    }
    return edits;
  });
}

function offeredWeight({ form, statedWeight: { offer } }: Judgement): readonly Edit[] {
  const entry = form.total?.weight;
  if (!entry || !offer || !isWritable(entry)) return [];
  const reason = followedBy(weightSum(offer.value), becauseText(offer.because));
  return [editOf(form, 'total-weight', entry, scoreContent(entry, offer.value), reason)];
}

function offeredTotal(judgement: Judgement): readonly Edit[] {
  const { form, total } = judgement;
  const entry = form.total?.score;
  if (!entry || !total.offer || !isWritable(entry)) return [];
  const reason = followedBy(totalReasoning(judgement), becauseText(total.offer.because));
  return [editOf(form, 'total', entry, scoreContent(entry, total.offer.value), reason)];
}

function offeredGrade(judgement: Judgement): readonly Edit[] {
  const { form, grade, scorecard } = judgement;
  const entry = form.grade;
  if (!entry || entry.formula !== null || !grade.offer) return [];
  const names = scorecard.ruleset.grades.list.map(({ name }) => name);
  const value = gradeContent(entry, names, grade.offer.value);
  if (value === null || value === entry.value) return [];
  const reason = followedBy(totalReasoning(judgement), becauseText(grade.offer.because));
  return [editOf(form, 'grade', entry, value, reason)];
}

import type { Form, NumberEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { ZERO } from '../notation/decimal';
import type { FundScore, IndicatorScore, TotalScore } from './scorecard';
import { totalReasoning } from './reasoning';

/**
 * Adds up what counts: the one scored row of the funds block and the scored indicators, a score that
 * several indicators share once. Rows that repeat the fund's score are not added again.
 */
export function totalOf(
  form: Form,
  funds: readonly FundScore[],
  indicators: readonly IndicatorScore[],
): TotalScore {
  const fund = form.scoredFund === null ? null : (form.funds[form.scoredFund] ?? null);
  const fundScore = form.scoredFund === null ? null : (funds[form.scoredFund] ?? null);
  const counting = form.indicators.filter(({ kind }) => kind === 'scored');
  const scoring = counting.filter(({ scoredWith }) => scoredWith === null);

  const weight = sum([fund?.weight, ...counting.map((indicator) => indicator.weight)].map(numberOf));
  const recorded = scoring.map(({ score }) => numberOf(score));
  const recordedFund = numberOf(fund?.score);
  const computed = sum([recordedFund, ...recorded]);
  const proposedScores = indicators
    .filter((_, i) => form.indicators[i]?.kind === 'scored' && form.indicators[i].scoredWith === null)
    .map(({ proposed }) => proposed);
  const proposedFund = fundScore?.proposedScore ?? null;
  const proposed = sum([proposedFund, ...proposedScores]);
  return {
    weight,
    computed,
    proposed,
    reasoning: totalReasoning(proposedFund, sum(proposedScores), proposed, computed),
  };
}

/** True when every indicator with a weight has a score after Recalculate, so that a grade means something. */
export function isComplete(form: Form, scores: readonly (Decimal | null)[], fund: Decimal | null): boolean {
  const isFundScored = form.scoredFund !== null && form.funds[form.scoredFund]?.score != null;
  if (isFundScored && fund === null) return false;
  return form.indicators.every(
    ({ kind, scoredWith, score, weight }, i) =>
      kind !== 'scored' ||
      scoredWith !== null ||
      score === null ||
      weight?.number?.isZero() === true ||
      scores[i] !== null,
  );
}

function numberOf(entry: NumberEntry | null | undefined): Decimal | null {
  return entry?.number ?? null;
}

/** The sum of what is there; null where nothing is. */
function sum(numbers: readonly (Decimal | null)[]): Decimal | null {
  let total: Decimal | null = null;
  for (const number of numbers) if (number !== null) total = (total ?? ZERO).plus(number);
  return total;
}

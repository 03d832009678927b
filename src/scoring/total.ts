import type { Form, NumberEntry } from '../form/form';
import { onceACell, sum } from '../form/sum';
import type { Decimal } from '../notation/decimal';
import type { FundScore, IndicatorScore, TotalScore } from './scorecard';
import { totalReasoning } from './reasoning';
import type { Rules } from './rules';

/**
 * Adds up what counts: the one scored row of the funds block and the scored indicators, a score that
 * several indicators share once. Rows that repeat the fund's score are not added again. Without a
 * column of scores there is no total: execution alone would be told as the whole.
 */
export function totalOf(
  form: Form,
  funds: readonly FundScore[],
  indicators: readonly IndicatorScore[],
  rules: Rules,
): TotalScore {
  const { scoredFund } = form;
  const fund = scoredFund === null ? null : (form.funds[scoredFund] ?? null);
  const proposedFund = scoredFund === null ? null : (funds[scoredFund]?.proposedScore ?? null);
  const hasScores = form.indicators.every(({ kind, score }) => kind !== 'scored' || score !== null);
  const weights: (NumberEntry | null | undefined)[] = [fund?.weight];
  const recorded: (Decimal | null | undefined)[] = [fund?.score?.number];
  const proposed: (Decimal | null)[] = [];
  form.indicators.forEach((indicator, i) => {
    if (indicator.kind !== 'scored') return;
    weights.push(indicator.weight);
    if (indicator.scoredWith !== null) return;
    recorded.push(indicator.score?.number);
    proposed.push(indicators[i]?.proposed ?? null);
  });
  const weight = sum(onceACell(weights));
  const added = sum(recorded);
  const isWhole = hasScores && !lacksExecution(form, weight, added, rules);
  const computed = isWhole ? added : null;
  const proposedIndicators = sum(proposed);
  const proposedTotal = isWhole ? sum([proposedFund, proposedIndicators]) : null;
  return {
    weight,
    computed,
    proposed: proposedTotal,
    reasoning: totalReasoning(proposedFund, proposedIndicators, proposedTotal, computed),
  };
}

/**
 * The weights lack just that of budget execution, whose score was not found, and the total is higher than
 * the sum by no more than it: then the total holds a score that was not read.
 */
function lacksExecution(form: Form, weight: Decimal | null, added: Decimal | null, rules: Rules): boolean {
  const fund = form.scoredFund === null ? null : form.funds[form.scoredFund];
  const total = form.total?.score?.number;
  if (fund?.score || !total || !weight || !added) return false;
  const beyond = total.minus(added);
  const demanded = rules.ruleset.totalWeight;
  return weight.plus(rules.executionWeight).eq(demanded) && beyond.gt(0) && beyond.lte(rules.executionWeight);
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

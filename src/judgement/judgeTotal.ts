import type { Diagnosis } from '../diagnosis/diagnosis';
import type { Form } from '../form/form';
import { sum } from '../form/cells/sum';
import type { Decimal } from '../notation/decimal';
import { agrees, isCoarse } from '../scoring/agrees';
import type { Scorecard } from '../scoring/scorecard';
import type { FundJudgement, Judgement, ScoreJudgement, TotalJudgement } from './judgement';
import { heldBack, isUnread } from './offers';

/**
 * Judges the recorded total against the sum of the scores that stand in the form.
 * @param isOwn ziping wrote the total that stands there
 */
export function judgeTotal(
  form: Form,
  scorecard: Scorecard,
  rows: readonly ScoreJudgement[],
  scoredFund: FundJudgement | null,
  isHidden: boolean,
  diagnosis: Diagnosis,
  isOwn: boolean,
): TotalJudgement {
  const entry = form.total?.score ?? null;
  const recorded = recordedTotal(form, scorecard, rows, scoredFund);
  const due = scorecard.total.isWhole ? sum([scoredFund?.proposedScore, proposedOfIndicators(rows)]) : null;
  const isComplete = willBeComplete(rows, scoredFund);
  // While a score is missing, the sum of the others is no total to put in the place of what somebody recorded.
  if (due && entry?.number && !isOwn && !isComplete) {
    return { recorded, proposed: entry.number, offer: null };
  }
  const because = entry && due && !entry.number?.eq(due) ? heldBack(entry, isHidden, diagnosis) : null;
  if (!because) return { recorded, proposed: due, offer: null };
  // A sum above all weights is no total, nor is one that lacks a score; what is to be settled first will change it.
  const isNoTotal = isUnread(because) || due!.gt(scorecard.ruleset.totalWeight);
  const isOffered = !isNoTotal && !isScoreHeldBack(rows, scoredFund) && isComplete;
  return { recorded, proposed: entry!.number, offer: isOffered ? { value: due!, because } : null };
}

/** True where a score would be written if it were not in doubt or hidden: the total follows once that is settled. */
function isScoreHeldBack(rows: readonly ScoreJudgement[], scoredFund: FundJudgement | null): boolean {
  return [scoredFund?.offeredScore, ...rows.map(({ offer }) => offer)].some(
    (offer) => offer?.because.kind === 'hidden' || offer?.because.kind === 'doubt',
  );
}

/** Adds up, in 分, what the indicators’ scores are after Recalculate; null where there are none. */
export function proposedOfIndicators(rows: readonly ScoreJudgement[]): Decimal | null {
  return sum(rows.map(({ indicator, proposed }) => (indicator.scoredWith === null ? proposed : null)));
}

function recordedTotal(
  form: Form,
  scorecard: Scorecard,
  rows: readonly ScoreJudgement[],
  scoredFund: FundJudgement | null,
): TotalJudgement['recorded'] {
  const entry = form.total?.score ?? null;
  if (entry === null || entry.number === null) return null;
  const exact = scorecard.total.computed;
  const possible = scorecard.total.possible?.find((each) => agrees(entry, each));
  if (possible) return { entry, exact: possible, verdict: 'right' };
  if (exact === null) return { entry, exact, verdict: 'not-judged' };
  if (agrees(entry, exact)) {
    const { places } = scorecard.ruleset.rounding;
    return { entry, exact, verdict: isCoarse(entry, exact, places) ? 'coarse' : 'right' };
  }
  return { entry, exact, verdict: scoresAreComplete(rows, scoredFund) ? 'wrong' : 'not-judged' };
}

/** False while a score that counts is missing or unreadable: then no sum can be right. */
export function scoresAreComplete(
  rows: readonly ScoreJudgement[],
  scoredFund: FundJudgement | null,
): boolean {
  const execution = scoredFund?.fund.score ?? null;
  return (
    (execution === null || execution.number !== null) &&
    !rows.some(
      ({ verdict }) => verdict === 'missing' || verdict === 'unreadable' || verdict === 'not-calculated',
    )
  );
}

/** True when every indicator with a weight has a score after Recalculate, so that a grade means something. */
export function willBeComplete(rows: readonly ScoreJudgement[], scoredFund: FundJudgement | null): boolean {
  if (scoredFund !== null && scoredFund.fund.score !== null && scoredFund.proposedScore === null)
    return false;
  return rows.every(
    ({ indicator: { scoredWith, score, weight }, proposed }) =>
      scoredWith !== null || score === null || weight?.number?.isZero() === true || proposed !== null,
  );
}

/**
 * Judges the stated sum of the weights. It is only put right where the weights themselves add up to what the ruleset
 * demands: else one of them is wrong, and only a person knows which.
 */
export function judgeStatedWeight(
  form: Form,
  { total, ruleset }: Scorecard,
  isHidden: boolean,
  diagnosis: Diagnosis,
): Judgement['statedWeight'] {
  const entry = form.total?.weight ?? null;
  if (!entry?.number || !total.weight?.eq(ruleset.totalWeight) || entry.number.eq(total.weight)) {
    return { proposed: null, offer: null };
  }
  const because = heldBack(entry, isHidden, diagnosis);
  return because
    ? { proposed: null, offer: { value: total.weight, because } }
    : { proposed: total.weight, offer: null };
}

import type { Diagnosis } from '../diagnosis/diagnosis';
import type { Form, Fund, NumberEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { ONE } from '../notation/decimal';
import { agrees, agreesWithDue, isCoarse, rateAgrees } from '../scoring/agrees';
import { executionScoreAt, nearestOf } from '../scoring/executionScore';
import type { ExecutionScore } from '../scoring/executionScore';
import { roundWithin } from '../scoring/rounding';
import type { Rules } from '../scoring/rules';
import type { FundScore, Scorecard } from '../scoring/scorecard';
import { isLeftHidden } from './hidden';
import { heldBack } from './offers';
import type { FundJudgement, JudgeOptions, Offer } from './judgement';

/** Judges the rates of the funds block, and the score of the row whose score counts. */
export function judgeFunds(
  form: Form,
  scorecard: Scorecard,
  rules: Rules,
  options: JudgeOptions,
  diagnosis: Diagnosis,
): readonly FundJudgement[] {
  const judged: FundJudgement[] = [];
  form.funds.forEach((fund, index) => {
    const score = scorecard.funds[index];
    if (score)
      judged.push(
        judgeFund(
          fund,
          score,
          index === form.scoredFund,
          rules,
          isLeftHidden(form, fund, options),
          diagnosis,
        ),
      );
  });
  return judged;
}

function judgeFund(
  fund: Fund,
  score: FundScore,
  isScored: boolean,
  rules: Rules,
  isHidden: boolean,
  diagnosis: Diagnosis,
): FundJudgement {
  const rate = judgeRate(fund, score);
  const execution = isScored ? judgeExecution(fund, score, rate, rules) : null;
  const isLow = isScored && score.exactRate !== null && rules.noteBelow?.gt(score.exactRate) === true;
  return {
    fund,
    score,
    rate,
    execution,
    ...left(fund, isHidden, diagnosis, {
      rate: proposedRate(fund, score, rate),
      score: isScored ? proposedScore(fund, score, execution) : null,
    }),
    due: isLow ? ['low-execution'] : [],
  };
}

/**
 * Compares a recorded rate with executed ÷ budget, at the precision it is recorded with. A rate above 100 % may also
 * be recorded as 100 %, for no more than that counts. Null where no rate is recorded.
 */
function judgeRate({ rate: entry }: Fund, score: FundScore): FundJudgement['rate'] {
  if (entry === null || entry.number === null) return null;
  const exact = score.rateState === 'evaluated' ? score.exactRate : null;
  if (exact === null) return { entry, exact, verdict: 'not-judged' };
  const isRight = rateAgrees(entry, exact) || (exact.gt(ONE) && rateAgrees(entry, ONE));
  return { entry, exact, verdict: isRight ? 'right' : 'wrong' };
}

/**
 * Compares the recorded execution score with weight × min(1, C ÷ B), or with what a criterion gives. A score worked
 * out from the recorded rate is right where that rate is: 86 % of 10 is 8.6, though C ÷ B may be 86.2 %.
 */
function judgeExecution(
  fund: Fund,
  score: FundScore,
  rate: FundJudgement['rate'],
  rules: Rules,
): FundJudgement['execution'] {
  const entry = fund.score;
  if (!entry || entry.number === null) return null;
  const weight = fund.weight?.number ?? null;
  const byRate = weight && scoreByRate(fund, score, rate, weight, rules);
  const given = score.byCriterion?.score ?? null;
  const exact = score.exact ?? nearest(entry.number, given ?? byRate);
  if (entry.number.lt(0)) return { entry, exact, verdict: 'negative' };
  if (weight !== null && entry.number.gt(weight)) return { entry, exact, verdict: 'above-weight' };
  if (exact === null) return { entry, exact, verdict: 'not-judged' };
  if (agrees(entry, exact)) {
    return { entry, exact, verdict: isCoarse(entry, exact, rules.places) ? 'coarse' : 'right' };
  }
  const full = score.weight ?? rules.executionWeight;
  const isRight = (due: Decimal): boolean => agreesWithDue(entry, due, roundWithin(full, due, rules));
  const isByRate = byRate !== null && isRight(nearestOf(entry.number, byRate));
  return { entry, exact, verdict: isRight(exact) || isByRate ? 'right' : 'wrong' };
}

function nearest(recorded: Decimal, given: ExecutionScore | null): Decimal | null {
  return given && nearestOf(recorded, given);
}

/**
 * Returns what the recorded rate earns. Null where that rate is wrong, and where budget and executed amount are both
 * zero: then any rate is as good as another.
 */
function scoreByRate(
  fund: Fund,
  score: FundScore,
  rate: FundJudgement['rate'],
  weight: Decimal,
  rules: Rules,
): ExecutionScore | null {
  if (!rate?.entry.number || rate.verdict === 'wrong') return null;
  if (score.rateState !== 'evaluated' && (fund.budget?.number || fund.executed?.number)) return null;
  return executionScoreAt(weight, rate.entry.number, rules);
}

type Left = Pick<FundJudgement, 'proposedRate' | 'proposedScore' | 'offeredRate' | 'offeredScore'>;

/**
 * Decides what the cells become. Where a cell is in doubt, or nobody would see the change, it stays and the change is
 * offered.
 */
function left(
  { rate, score }: Fund,
  isHidden: boolean,
  diagnosis: Diagnosis,
  due: { readonly rate: Decimal | null; readonly score: Decimal | null },
): Left {
  const offer = (value: Decimal | null, entry: NumberEntry | null): Offer | null => {
    if (!entry || !value || entry.number?.eq(value)) return null;
    const because = heldBack(entry, isHidden, diagnosis);
    return because && { value, because };
  };
  const offeredRate = offer(due.rate, rate);
  const offeredScore = offer(due.score, score);
  return {
    offeredRate,
    offeredScore,
    proposedRate: offeredRate ? (rate?.number ?? null) : due.rate,
    proposedScore: offeredScore ? (score?.number ?? null) : due.score,
  };
}

/** A rate that is right at its own precision stays, so that 96% is not rewritten as 96.14%. */
function proposedRate({ rate: entry }: Fund, score: FundScore, rate: FundJudgement['rate']): Decimal | null {
  if (entry === null) return null;
  const stays = score.rate === null || entry.formula !== null || rate?.verdict === 'right';
  return stays ? entry.number : score.rate;
}

/** What Recalculate leaves: a formula, a score beside its weight, or one right at its own precision stays. */
function proposedScore(
  { score: entry }: Fund,
  score: FundScore,
  execution: FundJudgement['execution'],
): Decimal | null {
  if (entry === null) return null;
  if (score.exact === null || entry.formula !== null || entry.isPart) return entry.number;
  const isRight = execution?.verdict === 'right' || execution?.verdict === 'coarse';
  return isRight ? entry.number : score.computed;
}

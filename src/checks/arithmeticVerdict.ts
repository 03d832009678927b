import type { Form, Fund, NumberEntry, RateEntry } from '../form/form';
import { Decimal, ONE } from '../notation/decimal';
import { agrees, isCoarse, rateAgrees } from '../scoring/agrees';
import type { FundScore, Scorecard } from '../scoring/scorecard';
import { gather } from './gather';
import { oncePerScorecard } from './once';
import type { Row } from './rows';
import { judgedRows } from './scoreVerdict';

/** What is to be said about a number that follows from others: a rate, the execution score, the total. */
export interface ArithmeticVerdict<Cell extends NumberEntry = NumberEntry> {
  readonly entry: Cell;
  /** What follows from the other cells, before rounding; null where they do not say. */
  readonly exact: Decimal | null;
  /** `not-judged`: there is a number and nothing to compare it with. */
  readonly verdict: 'right' | 'coarse' | 'wrong' | 'above-weight' | 'negative' | 'not-judged';
}

/** A row of the funds block beside what the rules make of it. */
export interface FundRow {
  readonly fund: Fund;
  readonly score: FundScore;
}

export const fundRows = oncePerScorecard((form: Form, scorecard: Scorecard): readonly FundRow[] =>
  gather(form.funds, (fund, index) => {
    const score = scorecard.funds[index];
    return score ? { fund, score } : null;
  }),
);

/** The row of the funds block whose score counts. */
export function scoredFundRow(form: Form, scorecard: Scorecard): FundRow | null {
  const fund = form.scoredFund === null ? undefined : form.funds[form.scoredFund];
  const score = form.scoredFund === null ? undefined : scorecard.funds[form.scoredFund];
  return fund && score ? { fund, score } : null;
}

/**
 * A recorded rate against executed ÷ budget, at the precision it is recorded with; a rate above
 * 100 % may also be recorded as 100 %, which is all that counts. Null where no rate is recorded.
 */
export function judgeRate({ fund, score }: FundRow): ArithmeticVerdict<RateEntry> | null {
  const entry = fund.rate;
  if (entry === null || entry.number === null) return null;
  const exact = score.rateState === 'evaluated' ? score.exactRate : null;
  if (exact === null) return { entry, exact, verdict: 'not-judged' };
  const isRight = rateAgrees(entry, exact) || (exact.gt(ONE) && rateAgrees(entry, ONE));
  return { entry, exact, verdict: isRight ? 'right' : 'wrong' };
}

/**
 * The recorded execution score against weight × min(1, C/B). A score worked out from the recorded
 * rate is right where that rate is: 86 % of 10 is 8.6, though C/B may be 86.2 %.
 */
export const judgeExecution = oncePerScorecard((form, scorecard): ArithmeticVerdict | null => {
  const row = scoredFundRow(form, scorecard);
  const entry = row?.fund.score;
  if (!row || !entry || entry.number === null) return null;
  const weight = row.fund.weight?.number ?? null;
  const byRate = weight && scoreByRate(row, weight);
  const exact = row.score.exact ?? byRate;
  if (entry.number.isNegative() && !entry.number.isZero()) return { entry, exact, verdict: 'negative' };
  if (weight !== null && entry.number.gt(weight)) return { entry, exact, verdict: 'above-weight' };
  if (exact === null) return { entry, exact, verdict: 'not-judged' };
  const places = scorecard.ruleset.rounding.places;
  if (agrees(entry, exact))
    return { entry, exact, verdict: isCoarse(entry, exact, places) ? 'coarse' : 'right' };
  return { entry, exact, verdict: byRate !== null && agrees(entry, byRate) ? 'right' : 'wrong' };
});

/**
 * Weight × the recorded rate. Null where that rate is wrong, and where amounts of nothing are
 * recorded: with no budget and nothing spent any rate is as good as another.
 */
function scoreByRate(row: FundRow, weight: Decimal): Decimal | null {
  const { fund, score } = row;
  const rate = judgeRate(row);
  if (!rate?.entry.number || rate.verdict === 'wrong') return null;
  if (score.rateState !== 'evaluated' && (fund.budget?.number || fund.executed?.number)) return null;
  return weight.times(Decimal.min(rate.entry.number, ONE));
}

/** The recorded total against the sum of the scores that stand in the form. */
export const judgeTotal = oncePerScorecard((form, scorecard): ArithmeticVerdict | null => {
  const entry = form.total?.score ?? null;
  if (entry === null || entry.number === null) return null;
  const exact = scorecard.total.computed;
  if (exact === null) return { entry, exact, verdict: 'not-judged' };
  if (agrees(entry, exact)) {
    return {
      entry,
      exact,
      verdict: isCoarse(entry, exact, scorecard.ruleset.rounding.places) ? 'coarse' : 'right',
    };
  }
  return { entry, exact, verdict: scoresAreComplete(form, scorecard) ? 'wrong' : 'not-judged' };
});

/** False while a score that counts is missing or unreadable: then no sum can be right. */
export function scoresAreComplete(form: Form, scorecard: Scorecard): boolean {
  const execution = scoredFundRow(form, scorecard)?.fund.score ?? null;
  return (
    (execution === null || execution.number !== null) &&
    !judgedRows(form, scorecard).some(
      ({ verdict }) => verdict === 'missing' || verdict === 'unreadable' || verdict === 'not-calculated',
    )
  );
}

/** True where every row that should have a weight has one that can be read. */
export function weightsAreComplete(form: Form, rows: readonly Row[]): boolean {
  const execution = form.scoredFund === null ? null : (form.funds[form.scoredFund]?.weight ?? null);
  return (
    (execution === null || execution.number !== null) &&
    rows.every(({ indicator }) => indicator.weight !== null && indicator.weight.number !== null)
  );
}

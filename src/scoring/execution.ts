import type { Fund, NumberEntry } from '../form/form';
import { isBlankAmount } from '../form/facts/blankAmount';
import type { Decimal } from '../notation/decimal';
import { ZERO } from '../notation/decimal';
import { pointPlaces } from './agrees';
import { executionScoreAt } from './executionScore';
import type { ExecutionScore } from './executionScore';
import { roundAt, roundWithin } from './rounding';
import type { Rules } from './rules';
import type { FundScore } from './scorecard';

/** Executed amount and budget, as far as they give a rate. */
type Spending =
  | { readonly state: 'evaluated'; readonly budget: Decimal; readonly executed: Decimal }
  | { readonly state: 'undefined' | 'not-applicable' };

/**
 * Works out the rate C ÷ B and, for the row whose score counts, the execution score: weight × min(1, C ÷ B), or what a
 * criterion gives for the rate. It goes by the amounts themselves, not by the rounded rate. B is the year’s adjusted
 * budget.
 * @param isScored this row's score counts towards the total
 */
export function scoreFund(fund: Fund, isScored: boolean, rules: Rules): FundScore {
  const spending = spendingOf(fund);
  const weight = isScored ? weightOf(fund, rules) : null;
  if (spending.state !== 'evaluated') {
    const nothing = { spending: null, exactRate: null, rate: null, exact: null, computed: null };
    return { rateState: spending.state, weight, ...nothing };
  }
  const { budget, executed } = spending;
  const exactRate = executed.div(budget);
  const given = weight && scoreOf(weight, budget, executed, exactRate, rules);
  const exact = given && given.least.eq(given.most) ? given.most : null;
  const quote = rules.ruleset.execution.criterion;
  return {
    rateState: 'evaluated',
    spending: { budget, executed },
    weight,
    exactRate,
    rate: rateAsWritten(fund, exactRate, rules),
    exact,
    computed: exact && weight && roundWithin(weight, exact, rules),
    ...(weight && quote != null && { byCriterion: { quote, score: given } }),
  };
}

/**
 * Blank amounts are unknown; a sign for nothing (-, —, /) beside a number is zero. Without a budget
 * there is no rate: a fault where something was spent, nothing to say where nothing was.
 */
function spendingOf({ budget, executed }: Fund): Spending {
  if (isUnreadable(budget) || isUnreadable(executed)) return { state: 'not-applicable' };
  const planned = budget?.number ?? null;
  const spent = executed?.number ?? null;
  if (planned === null || planned.lte(0)) {
    const isSpent = budget !== null && spent !== null && !spent.isZero();
    return { state: isSpent ? 'undefined' : 'not-applicable' };
  }
  if (spent !== null) return { state: 'evaluated', budget: planned, executed: spent };
  return executed !== null && !isBlankAmount(executed)
    ? { state: 'evaluated', budget: planned, executed: ZERO }
    : { state: 'not-applicable' };
}

function isUnreadable(amount: NumberEntry | null): boolean {
  return amount !== null && (amount.reading === 'not-a-number' || amount.reading === 'error');
}

/** The row's own weight; the ruleset's where the layout has no weight column. */
function weightOf({ weight }: Fund, rules: Rules): Decimal | null {
  if (weight === null) return rules.executionWeight;
  return weight.number?.isNegative() === false ? weight.number : null;
}

/** Multiplies before it divides, so that no quotient is rounded on the way. */
function scoreOf(
  weight: Decimal,
  budget: Decimal,
  executed: Decimal,
  rate: Decimal,
  rules: Rules,
): ExecutionScore | null {
  if (rules.executionCriterion) return executionScoreAt(weight, rate, rules);
  const score = executed.gte(budget)
    ? weight
    : executed.isNegative()
      ? ZERO
      : executed.times(weight).div(budget);
  return { least: score, most: score, derivations: [] };
}

/** In percentage points the ruleset's places, or more where the row shows more. */
function rateAsWritten({ rate }: Fund, exactRate: Decimal, rules: Rules): Decimal {
  const places = rate?.number ? Math.max(pointPlaces(rate), RATE_PLACES) : RATE_PLACES;
  return roundAt(exactRate, places + 2, rules.mode);
}

/** 执行率 is a percentage with two decimals in every form seen, also where scores are whole points. */
const RATE_PLACES = 2;

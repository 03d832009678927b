import type { Derivation } from '../criterion/reading';
import { evaluateCriterion } from '../criterion/evaluateCriterion';
import type { RuleList } from '../criterion/criterion';
import { givesNothing } from '../criterion/portion';
import { PERCENT } from '../criterion/scan';
import { Decimal, HUNDRED, ONE, ZERO } from '../notation/decimal';
import type { Meaning } from '../notation/meaning';
import { RATE } from '../ruleset/executionCriterion';
import type { Rules } from './rules';

/**
 * What a rate earns, in 分, before rounding. Every score from `least` to `most` is accepted, because the sentence
 * leaves open which is meant.
 */
export interface ExecutionScore {
  readonly least: Decimal;
  readonly most: Decimal;
  /** How a criterion gives it, one for each reading; none where it is weight × rate. */
  readonly derivations: readonly Derivation[];
}

/**
 * The score of budget execution for a rate: weight × rate, unless the ruleset or the form has a criterion
 * for it. A rate above 1 counts as 1, one below 0 as 0. Where the criterion only takes the score away
 * (低于60%不得分), any other rate earns weight × rate.
 * @param weight 分
 * @param rate executed ÷ budget, a fraction, not rounded
 * @returns null where the criterion does not speak of such a rate, or its full marks are not the weight
 */
export function executionScoreAt(weight: Decimal, rate: Decimal, rules: Rules): ExecutionScore | null {
  const counted = Decimal.max(ZERO, Decimal.min(rate, ONE));
  const { executionCriterion: criterion } = rules;
  if (!criterion) return inProportion(weight, counted);
  const given = evaluateCriterion(criterion, {
    name: RATE,
    target: WHOLE,
    achieved: { text: '', meaning: percent(counted.times(HUNDRED), null) },
    weight,
    direction: 'positive',
  });
  if (given.kind === 'silent') {
    return given.why === 'not-covered' && onlyTakesAway(criterion) ? inProportion(weight, counted) : null;
  }
  const { least, most, derivations } = given;
  return { least, most, derivations };
}

function inProportion(weight: Decimal, rate: Decimal): ExecutionScore {
  const score = weight.times(rate);
  return { least: score, most: score, derivations: [] };
}

/** Returns the score nearest to another one, of all that a sentence leaves open. */
export function nearestOf(score: Decimal, { least, most }: ExecutionScore): Decimal {
  return Decimal.max(least, Decimal.min(score, most));
}

function onlyTakesAway({ rules }: RuleList): boolean {
  return rules.every(({ gives }) => givesNothing(gives));
}

/** What should be spent: all of the budget. */
const WHOLE = { text: '100%', meaning: percent(HUNDRED, '>=') };

function percent(value: Decimal, comparator: '>=' | null): Meaning {
  return { kind: 'number', comparator, value, unit: PERCENT };
}

import type { Criterion } from '../criterion/criterion';
import type { Indicator } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { ONE } from '../notation/decimal';
import { isMerelyLate } from '../notation/achievement';
import { changeAimedAt, sense } from '../notation/change';
import { dateBeside } from '../notation/dateBeside';
import { inTargetUnit } from '../notation/inTargetUnit';
import type { Meaning } from '../notation/meaning';
import { normalise } from '../notation/normalise';
import { statesNothing } from '../notation/nothing';
import { statesCount } from '../notation/remark';
import { assumedDirection } from './assumedDirection';
import { byOwnCriterion, criterionOf } from './ownCriterion';
import type { DirectionReading } from './direction';
import { directionOf } from './direction';
import { unevaluated, withoutScore } from './evaluation';
import type { Goal, Outcome } from './quantitative';
import { scoreNumber } from './quantitative';
import { roundWithin } from './rounding';
import type { Rules } from './rules';
import type { IndicatorScore } from './scorecard';
import { tierBounds, tierOf } from './tiers';
import { punctuality } from './timeliness';

type NumberMeaning = Extract<Meaning, { kind: 'number' }>;
type RangeMeaning = Extract<Meaning, { kind: 'range' }>;
type DateMeaning = Extract<Meaning, { kind: 'date' }>;

/** What the evaluation of a row needs besides the row. */
export interface Setting {
  readonly rules: Rules;
  /** The form's year, for months without one. */
  readonly year: number | null;
}

/**
 * Applies the rules to an indicator’s target and achievement. Scores are in 分. Where several rows share the score
 * cell, or no weight is written, it gives no score and still tells whether the target was met.
 * @param isShared the score cell spans several indicators
 */
export function evaluate(indicator: Indicator, isShared: boolean, setting: Setting): IndicatorScore {
  if (indicator.kind !== 'scored') return unevaluated('not-scored', 'placeholder', 'none');
  const weight = indicator.weight?.number ?? null;
  const usable = weight !== null && !weight.isNegative() ? weight : null;
  const ruled = evaluateMeasures(indicator, usable ?? ONE, setting);
  const criterion = criterionOf(indicator);
  const evaluation =
    criterion && usable && !isShared
      ? byOwnCriterion(indicator, criterion, usable, ruled, setting.rules)
      : withoutReading(indicator, criterion, ruled);
  if (evaluation.whyNot !== null) return evaluation;
  if (isShared) return withoutScore(evaluation, 'shared-score');
  return usable === null ? withoutScore(evaluation, 'no-weight') : evaluation;
}

/** A criterion that is not understood changes nothing; where there is no target it is the reason for no score. */
function withoutReading(
  { criterion, target }: Indicator,
  understood: Criterion | null,
  ruled: IndicatorScore,
): IndicatorScore {
  const isAlone = ruled.whyNot === 'target-missing' && target.entry === null && understood === null;
  return isAlone && criterion && criterion.text !== ''
    ? withoutScore(ruled, 'criterion-not-understood')
    : ruled;
}

function evaluateMeasures(indicator: Indicator, weight: Decimal, setting: Setting): IndicatorScore {
  const reading = directionOf(indicator);
  const target = indicator.target.meaning;
  const actual = indicator.actual.meaning;
  const { direction } = reading;
  const nature = direction === 'none' ? 'qualitative' : 'quantitative';

  if (actual.kind === 'choice') return unevaluated('choice-not-made', nature, direction);
  if (statesNothing(actual)) {
    const whyNot = statesNothing(target) ? 'target-missing' : 'actual-missing';
    return unevaluated(whyNot, nature, direction);
  }
  if (target.kind === 'unreadable' || actual.kind === 'unreadable') {
    return unevaluated('not-a-number', 'quantitative', direction);
  }
  if (nature === 'quantitative' && isInexact(indicator.actual)) {
    return unevaluated('words-not-understood', nature, direction);
  }
  if (direction === 'none' || actual.kind === 'words')
    return evaluateWords(indicator, weight, reading, setting);
  if (target.kind === 'date') return evaluateDate(target, indicator.actual, weight, reading, setting);
  if (actual.kind === 'date') return unevaluated('date-not-comparable', nature, direction);
  return evaluateNumbers(indicator, weight, reading, setting);
}

/**
 * The achievement holds a number that may not be the one achieved: 10台，2台未到货, 近10台. For a quantitative target
 * the words around a number are no tier.
 */
function isInexact({ text, meaning }: Indicator['actual']): boolean {
  if (meaning.kind === 'words') return statesCount(normalise(text));
  return meaning.kind === 'number' && meaning.approximate === true && meaning.comparator !== '>';
}

function evaluateWords(
  { target, actual }: Indicator,
  weight: Decimal,
  { direction }: DirectionReading,
  { rules }: Setting,
): IndicatorScore {
  const tier = tierOf(target, actual, rules);
  if (!tier) {
    const nature = direction === 'none' ? 'qualitative' : 'quantitative';
    const whyNot = statesNothing(target.meaning) ? 'target-missing' : 'words-not-understood';
    return unevaluated(whyNot, nature, direction);
  }
  if (tier.id === 'missed' && isMerelyLate(actual.text)) {
    return unevaluated('late-date', 'qualitative', direction, false);
  }
  return {
    nature: 'qualitative',
    direction,
    directionAssumed: false,
    whyNot: null,
    reached: tier === rules.tiers[0],
    ratio: null,
    ...tierBounds(tier, weight, rules),
    penalty: null,
    overAchieved: false,
    overNeedsNote: false,
    tier: tier.id,
    basis: { kind: 'words', tier },
  };
}

function evaluateDate(
  target: DateMeaning,
  { text, meaning }: Indicator['actual'],
  weight: Decimal,
  { direction }: DirectionReading,
  { year }: Setting,
): IndicatorScore {
  const actual = meaning.kind === 'date' ? meaning.date : dateBeside(target, text, meaning);
  if (!actual) return unevaluated('date-not-comparable', 'quantitative', direction);
  const when = punctuality(target.date, actual, target.comparator, year);
  if (when === 'unknown') return unevaluated('date-not-comparable', 'quantitative', direction);
  if (when === 'late') return unevaluated('late-date', 'quantitative', direction, false);
  return {
    nature: 'quantitative',
    direction,
    directionAssumed: false,
    whyNot: null,
    reached: true,
    ratio: null,
    exact: weight,
    computed: weight,
    min: weight,
    penalty: null,
    overAchieved: false,
    overNeedsNote: false,
    tier: null,
    basis: { kind: 'on-time' },
  };
}

function evaluateNumbers(
  indicator: Indicator,
  weight: Decimal,
  { direction, written, certain }: DirectionReading,
  { rules }: Setting,
): IndicatorScore {
  const target = indicator.target.meaning as NumberMeaning | RangeMeaning;
  const achieved = achievedNumbers(target, indicator);
  if (!achieved)
    return unevaluated(
      isAbsent(indicator) || hasFallen(indicator) ? 'words-not-understood' : 'unit-mismatch',
      'quantitative',
      direction,
    );

  const score = (goal: Goal): Outcome =>
    worstOf(achieved.map((number) => scoreNumber(goal, number, weight, rules)));
  const outcome = score(beyondRange(indicator, target, achieved) ?? goalOf(target, direction));
  if (isUndecided(indicator, direction, outcome.reached) || (!outcome.reached && tellsARise(indicator))) {
    return unevaluated('words-not-understood', 'quantitative', direction);
  }
  const directionAssumed =
    !written &&
    achieved.some((number) => !number.eq(target.value)) &&
    !outcome.exact.eq(score(goalOf(target, direction === 'positive' ? 'reverse' : 'positive')).exact);
  const isGuess = directionAssumed && !certain;
  // By a guess nobody misses a target or loses points.
  if (isGuess && (!outcome.reached || outcome.penalty)) {
    return unevaluated('direction-unknown', 'quantitative', direction);
  }
  const computed = roundWithin(weight, outcome.exact, rules);
  return {
    nature: 'quantitative',
    direction,
    directionAssumed,
    ...(isGuess && { isDirectionGuess: true }),
    whyNot: null,
    reached: outcome.reached,
    ratio: outcome.ratio,
    exact: outcome.exact,
    computed,
    min: computed,
    penalty: outcome.penalty,
    overAchieved: outcome.overAchieved,
    overNeedsNote: outcome.overNeedsNote && !isGuess,
    tier: null,
    basis: { kind: 'number', direction, formula: outcome.formula },
  };
}

/** Nobody can say whether 9台 misses 约10台, nor by how much 100余人 miss a target above 100. */
function isUndecided(
  { target: { meaning: target }, actual: { meaning: actual } }: Indicator,
  direction: DirectionReading['direction'],
  reached: boolean,
): boolean {
  if (target.kind === 'number' && target.approximate && !reached) return true;
  return actual.kind === 'number' && actual.approximate === true && !(reached && direction === 'positive');
}

/**
 * A range passed on the side that is better, by a name that leaves no doubt, is not missed: 12场 of 8-10场, a
 * satisfaction of 98% where 85%～95% was aimed at. Null within it, on the worse side, and where the name leaves doubt
 * (pH 6-9).
 */
function beyondRange(
  indicator: Indicator,
  target: NumberMeaning | RangeMeaning,
  achieved: readonly Decimal[],
): Goal | null {
  if (target.kind !== 'range') return null;
  const { value: lower, upper, unit } = target;
  if (achieved.every((number) => number.gte(lower) && number.lte(upper))) return null;
  const { direction, certain } = assumedDirection(indicator, { value: upper, unit });
  if (!certain) return null;
  const bound = direction === 'positive' ? upper : lower;
  const isBetter = achieved.every((number) =>
    direction === 'positive' ? number.gt(bound) : number.lt(bound),
  );
  return isBetter ? { direction, target: bound, open: false } : null;
}

function goalOf(target: NumberMeaning | RangeMeaning, direction: DirectionReading['direction']): Goal {
  if (target.kind === 'range') return { direction: 'range', lower: target.value, upper: target.upper };
  if (direction === 'exact') return { direction, target: target.value };
  const open = target.comparator === '>' || target.comparator === '<';
  return { direction: direction === 'positive' ? 'positive' : 'reverse', target: target.value, open };
}

/** The achievement in the target's unit; both ends where it is a range (15-20家); null where units differ. */
function achievedNumbers(
  target: NumberMeaning | RangeMeaning,
  { name, actual: { meaning: actual } }: Indicator,
): readonly Decimal[] | null {
  const goal = numberOf(target.value, target);
  if (actual.kind === 'range') {
    const lower = inTargetUnit(goal, numberOf(actual.value, actual), name);
    const upper = inTargetUnit(goal, numberOf(actual.upper, actual), name);
    return lower && upper && [lower, upper];
  }
  const number = inTargetUnit(goal, actual, name);
  return number && [number];
}

function numberOf(value: Decimal, like: NumberMeaning | RangeMeaning): Meaning {
  return like.kind === 'number' ? like : { kind: 'number', comparator: null, value, unit: like.unit };
}

/** 无 where a number was due: nothing achieved, or nothing to report. */
function isAbsent({ actual: { meaning } }: Indicator): boolean {
  return meaning.kind === 'number' && meaning.absence === true;
}

/** 下降2% against a target that tells of no change; −2.5% where a fall is aimed at. */
function hasFallen({ name, target: { meaning: target }, actual: { meaning: actual } }: Indicator): boolean {
  if (target.kind !== 'number' || actual.kind !== 'number') return false;
  if (sense(target, actual.change, name) === 'unknown') return true;
  return actual.value.isNegative() && changeAimedAt(target, name) === 'fall';
}

/** 比上年增加2场 against ≥10场: by how much there are more, which is not how many there are. */
function tellsARise({ name, target: { meaning: target }, actual: { meaning: actual } }: Indicator): boolean {
  if (target.kind !== 'number' || actual.kind !== 'number') return false;
  return actual.change === 'rise' && changeAimedAt(target, name) === undefined;
}

/** Of a range achieved only its worse end is certain. */
function worstOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((worst, outcome) => (outcome.exact.lt(worst.exact) ? outcome : worst));
}

import type { Decimal } from '../notation/decimal';
import { ONE, ZERO } from '../notation/decimal';
import type { PenaltyBand } from '../ruleset/ruleset';
import type { Rules, BandRule } from './rules';

/** A number aimed at. An open bound must be passed, not only met (> and <). */
export type Goal =
  | { readonly direction: 'positive' | 'reverse'; readonly target: Decimal; readonly open: boolean }
  | { readonly direction: 'exact'; readonly target: Decimal }
  | { readonly direction: 'range'; readonly lower: Decimal; readonly upper: Decimal };

/** Which formula gave a score; with its operands it can be told in words. */
export type Formula =
  /** Reached: the whole weight. */
  | { readonly kind: 'full' }
  /** Reached by far: the weight less a share of it. */
  | { readonly kind: 'penalty'; readonly excess: Decimal; readonly target: Decimal; readonly deduct: Decimal }
  /** over ÷ under × weight. */
  | { readonly kind: 'ratio'; readonly over: Decimal; readonly under: Decimal }
  /** (1 − (actual − target) ÷ target) × weight. */
  | { readonly kind: 'linear'; readonly actual: Decimal; readonly target: Decimal }
  /** Nothing, and why no formula was used. */
  | { readonly kind: 'nothing'; readonly why: 'all-or-nothing' | 'zero-target' | 'negative' };

/** The score of one number against its goal. */
export interface Outcome {
  readonly reached: boolean;
  /** B ÷ A; null with a zero target and within a range. */
  readonly ratio: Decimal | null;
  /** Before rounding, between 0 and the weight. */
  readonly exact: Decimal;
  readonly formula: Formula;
  readonly penalty: PenaltyBand | null;
  readonly overAchieved: boolean;
  /** The ruleset asks for a note because of over-achievement. */
  readonly overNeedsNote: boolean;
}

/**
 * Scores an achievement against its goal: reached → full weight less the penalty for far too low a
 * target; missed → B ÷ A × weight, turned round for reverse ones (北京市填报注意事项 第2条).
 * An exact target and a range are missed on one side or the other and score by that side's formula.
 * @param actual B, in the goal's unit
 * @param weight 分, not negative
 */
export function scoreNumber(goal: Goal, actual: Decimal, weight: Decimal, rules: Rules): Outcome {
  switch (goal.direction) {
    case 'positive':
      return isBeyond(actual, goal.target, goal.open)
        ? passed(goal.target, actual, weight, rules)
        : missed('positive', goal.target, actual, weight, rules);
    case 'reverse':
      return isBeyond(goal.target, actual, goal.open)
        ? reached(ratioOf(goal.target, actual), weight)
        : missed('reverse', goal.target, actual, weight, rules);
    case 'exact':
      if (actual.eq(goal.target)) return reached(ratioOf(goal.target, actual), weight);
      if (actual.gt(goal.target) && goal.target.gt(0) && rules.ruleset.quantitative.exact === 'at-least')
        return passed(goal.target, actual, weight, rules);
      return missed(actual.lt(goal.target) ? 'positive' : 'reverse', goal.target, actual, weight, rules);
    case 'range':
      if (actual.lt(goal.lower)) return missed('positive', goal.lower, actual, weight, rules);
      if (actual.gt(goal.upper)) return missed('reverse', goal.upper, actual, weight, rules);
      return reached(null, weight);
  }
}

function isBeyond(one: Decimal, other: Decimal, open: boolean): boolean {
  return open ? one.gt(other) : one.gte(other);
}

function ratioOf(target: Decimal, actual: Decimal): Decimal | null {
  return target.isZero() ? null : actual.div(target);
}

const FULL: Formula = { kind: 'full' };

function reached(ratio: Decimal | null, weight: Decimal): Outcome {
  return {
    reached: true,
    ratio,
    exact: weight,
    formula: FULL,
    penalty: null,
    overAchieved: false,
    overNeedsNote: false,
  };
}

/** A positive target reached: full marks, unless it was passed by so much that it was set too low. */
function passed(target: Decimal, actual: Decimal, weight: Decimal, rules: Rules): Outcome {
  if (actual.eq(target)) return reached(target.isZero() ? null : ONE, weight);
  const full = reached(ratioOf(target, actual), weight);
  if (target.isZero() && rules.zeroNoteFrom !== null && actual.gte(rules.zeroNoteFrom))
    return { ...full, overAchieved: true, overNeedsNote: true };
  if (target.lte(0)) return full;
  const band = penaltyBand(target, actual, rules);
  const { warn, note } = overAchievement(target, actual, rules);
  if (!band) return warn ? { ...full, overAchieved: true, overNeedsNote: note } : full;
  return {
    ...full,
    exact: weight.minus(weight.times(band.deduct)),
    formula: { kind: 'penalty', excess: actual.minus(target), target, deduct: band.deduct },
    penalty: band.band,
    overAchieved: true,
    overNeedsNote: note,
  };
}

function missed(
  side: 'positive' | 'reverse',
  target: Decimal,
  actual: Decimal,
  weight: Decimal,
  rules: Rules,
): Outcome {
  const formula = formulaOfMiss(side, target, actual, rules);
  return {
    reached: false,
    ratio: ratioOf(target, actual),
    exact: scoreBy(formula, weight),
    formula,
    penalty: null,
    overAchieved: false,
    overNeedsNote: false,
  };
}

/**
 * Targets below zero are mirrored: at most −10 is at least 10 the other way, so −8 against −10 scores as 8 against 10.
 */
function formulaOfMiss(
  side: 'positive' | 'reverse',
  target: Decimal,
  actual: Decimal,
  rules: Rules,
): Formula {
  if (target.isZero()) return { kind: 'nothing', why: 'zero-target' };
  if (target.isNegative()) {
    return formulaOfMiss(side === 'positive' ? 'reverse' : 'positive', target.neg(), actual.neg(), rules);
  }
  const how = rules.ruleset.quantitative[side];
  if (how === 'all-or-nothing') return { kind: 'nothing', why: 'all-or-nothing' };
  if (side === 'positive') {
    return actual.isNegative()
      ? { kind: 'nothing', why: 'negative' }
      : { kind: 'ratio', over: actual, under: target };
  }
  return how === 'linear'
    ? { kind: 'linear', actual, target }
    : { kind: 'ratio', over: target, under: actual };
}

/**
 * What the linear formula of the national system gives a missed reverse target, before rounding, where
 * the rules go by B ÷ A; null where no such formula is at hand.
 * @param weight 分
 */
export function linearOfMiss(formula: Formula, weight: Decimal): Decimal | null {
  if (formula.kind !== 'ratio') return null;
  const { over: target, under: actual } = formula;
  return scoreBy({ kind: 'linear', actual, target }, weight);
}

/** Divides once, and last, so that the 40 digits lose nothing that rounding could notice. */
function scoreBy(formula: Formula, weight: Decimal): Decimal {
  switch (formula.kind) {
    case 'ratio':
      return within(formula.over.times(weight).div(formula.under), weight);
    case 'linear':
      return within(formula.target.times(2).minus(formula.actual).times(weight).div(formula.target), weight);
    default:
      return ZERO;
  }
}

function within(score: Decimal, weight: Decimal): Decimal {
  if (score.isNegative()) return ZERO;
  return score.gt(weight) ? weight : score;
}

/**
 * The band that an over-achieved positive target falls into by (B − A) ÷ A, or null. Compared as
 * B − A against from × A, so that an edge is hit exactly.
 * @param target A, above 0
 * @param actual B, in the target's unit, above A
 */
function penaltyBand(target: Decimal, actual: Decimal, rules: Rules): BandRule | null {
  if (rules.bands.length === 0) return null;
  const excess = actual.minus(target);
  return (
    rules.bands.find(
      ({ from, to }) => excess.gte(from.times(target)) && (to === null || excess.lt(to.times(target))),
    ) ?? null
  );
}

/**
 * Tells whether an achievement is so many times the target that the ruleset asks for attention, and whether it asks
 * for a note.
 */
function overAchievement(
  target: Decimal,
  actual: Decimal,
  rules: Rules,
): { readonly warn: boolean; readonly note: boolean } {
  const note = rules.noteFrom !== null && actual.gte(rules.noteFrom.times(target));
  return { warn: note || (rules.warnFrom !== null && actual.gte(rules.warnFrom.times(target))), note };
}

import { Decimal, HUNDRED, ONE, ZERO } from '../notation/decimal';
import { printDecimal } from '../notation/printDecimal';
import type { Gives, Portion } from './criterion';

/** Full marks, said as such. */
export function isFull(portion: Portion): boolean {
  return portion.kind === 'share' && portion.share.eq(ONE);
}

/** 不得分. */
export function isNothing(portion: Portion): boolean {
  return portion.kind === 'share' ? portion.share.isZero() : portion.points.isZero();
}

/** 不得分, 计0分, as what a rule gives. */
export function givesNothing(gives: Gives): boolean {
  return gives.kind === 'award' && isNothing(gives.award);
}

/** A portion of a weight in 分. */
export function inPoints(portion: Portion, weight: Decimal): Decimal {
  return portion.kind === 'points' ? portion.points : portion.share.times(weight);
}

/** 2分, 分值的5%. */
export function printPortion(portion: Portion): string {
  return portion.kind === 'points'
    ? `${printDecimal(portion.points)}分`
    : `分值的${printDecimal(portion.share.times(HUNDRED))}%`;
}

/** Takes a loss of at most `most` from points and keeps the result between 0 and the weight; all in 分. */
export function less(base: Decimal, loss: Decimal, most: Portion | null, weight: Decimal): Decimal {
  const taken = most ? Decimal.min(loss, inPoints(most, weight)) : loss;
  return within(base.minus(taken), weight);
}

/** A score within nothing and the weight. */
export function within(score: Decimal, weight: Decimal): Decimal {
  return Decimal.max(ZERO, Decimal.min(score, weight));
}

import type { Decimal } from '../notation/decimal';
import { HUNDRED, ONE } from '../notation/decimal';
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

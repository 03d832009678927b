import { Decimal, HUNDRED, ONE, ZERO } from '../notation/decimal';
import type { Unit } from '../notation/meaning';
import { scanNumber } from '../notation/number';
import { NUMERAL, readNumeral } from '../notation/numerals';
import { knownUnit } from '../notation/unit';
import type { Portion } from './criterion';

/** Something found at a place of a text, and where the text goes on after it. */
export interface Found<Item> {
  readonly item: Item;
  readonly end: number;
}

/** A number with its unit as written. */
export interface Amount {
  readonly value: Decimal;
  readonly unit: Unit | null;
}

const LONGEST_UNIT = 4;
export const PERCENT: Unit = knownUnit('%')!;

/** What a sticky expression matches at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the text goes on behind a sticky expression, or where it stands. */
export function skip(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at) ? pattern.lastIndex : at;
}

/** 95%, 3次, 1个百分点, 100; points of a weight (5分) are none. */
export function amountAt(text: string, at: number): Found<Amount> | null {
  const number = scanNumber(text, at);
  if (!number) return null;
  const unit = unitAt(text, number.end);
  if (unit?.item.dimension === 'count:分') return null;
  return { item: { value: number.value, unit: unit?.item ?? null }, end: unit?.end ?? number.end };
}

/** The same in Chinese numerals too, but then only with a unit: 一个百分点, 一次; an 一 alone is part of many words. */
export function stepAt(text: string, at: number): Found<Amount> | null {
  const inDigits = amountAt(text, at);
  if (inDigits) return inDigits;
  const numeral = matchAt(NUMERAL, text, at)?.[0];
  for (let length = numeral?.length ?? 0; length > 0; length -= 1) {
    const value = readNumeral(numeral!.slice(0, length));
    const unit = value && unitAt(text, at + length);
    if (value && unit) return { item: { value, unit: unit.item }, end: unit.end };
  }
  return null;
}

/** The longest unit that the table knows; every kind of percentage point is %. */
function unitAt(text: string, at: number): Found<Unit> | null {
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const written = text.slice(at, at + length);
    if (written.length < length) continue;
    const unit = knownUnit(written);
    if (!unit || !isWhole(written)) continue;
    return {
      item: unit.dimension === 'ratio' && unit.factor.eq(PERCENT.factor) ? PERCENT : unit,
      end: at + length,
    };
  }
  return null;
}

/** 元/人 and not 元/人得: below the line too only a unit that the table knows. */
function isWhole(written: string): boolean {
  const [, below] = written.split('/');
  return below === undefined || knownUnit(below) !== null;
}

const POINTS = /(\d+(?:\.\d+)?)(?:个)?分(?!钟|之|及?以[上下]|\(含|[-~至]\d)/y;
const ONE_POINT = /一分(?![钟之])/y;
const HALF_POINT = /半分/y;

/** 0.5分, 一分, 半分. */
export function pointsAt(text: string, at: number): Found<Decimal> | null {
  const digits = matchAt(POINTS, text, at);
  if (digits) return { item: new Decimal(digits[1]!), end: POINTS.lastIndex };
  if (matchAt(ONE_POINT, text, at)) return { item: ONE, end: ONE_POINT.lastIndex };
  return matchAt(HALF_POINT, text, at) ? { item: new Decimal('0.5'), end: HALF_POINT.lastIndex } : null;
}

const WEIGHT =
  '(?:(?:该|本|此|相应)(?:项|指标|条)?|指标|项目|总)?(?:的)?(?:权重分?值?|分值|满分值?|总分|标准分值?|标准分|得分)';
const SHARE_OF = new RegExp(`(?:按)?(?:${WEIGHT})的?(\\d+(?:\\.\\d+)?)%`, 'y');
const SHARE_BEFORE = new RegExp(`(\\d+(?:\\.\\d+)?)%的?(?:${WEIGHT}|分数|分)`, 'y');
const HALF_OF = new RegExp(`${WEIGHT}的?(?:一半|50%|二分之一)|一半的?(?:${WEIGHT}|分数|分)?`, 'y');

/** 2分, 权重的5%, 5%的分值, 一半分值. */
export function portionAt(text: string, at: number): Found<Portion> | null {
  const points = pointsAt(text, at);
  if (points) return { item: { kind: 'points', points: points.item }, end: points.end };
  if (matchAt(HALF_OF, text, at)) return { item: shareOf(new Decimal(50)), end: HALF_OF.lastIndex };
  for (const pattern of [SHARE_OF, SHARE_BEFORE]) {
    const match = matchAt(pattern, text, at);
    if (match) return { item: shareOf(new Decimal(match[1]!)), end: pattern.lastIndex };
  }
  return null;
}

function shareOf(percent: Decimal): Portion {
  return { kind: 'share', share: percent.div(HUNDRED) };
}

export const FULL: Portion = { kind: 'share', share: ONE };
export const NOTHING: Portion = { kind: 'share', share: ZERO };

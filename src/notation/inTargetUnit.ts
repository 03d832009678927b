import { changeAimedAt, sense } from './change';
import { Decimal, HUNDRED, ONE } from './decimal';
import { namesRate } from './indicatorName';
import type { DatePoint, Meaning, Unit } from './meaning';
import { convert, prefixFactor, unitOf } from './unit';

type Numeric = Extract<Meaning, { kind: 'number' | 'range' }>;
type NumberMeaning = Extract<Meaning, { kind: 'number' }>;

const MONTH = unitOf('个月');
const PER = '/';
/** Names of what is so much for each: 人均成本, 补助标准, 设备单价. */
const PER_ONE = /均|单价|单位|标准|每/;
const PER_YEAR = '/年';
const COUNTS = /^(?:count:|unit:|people$|visits$)/;

/**
 * The achievement's number in the target's unit; null where the two cannot be compared, because
 * units differ in kind or one of them is no number. `name` is the indicator's.
 *
 * An achievement without a unit takes the target's. Of shares (a target in %, or a name such as
 * …率) a bare number up to 1 may be a fraction: the reading nearer to the target is meant, so 0.98
 * against 95% is 98 %, and 0.8 against 1% is 0.8 %. What fell where growth is wanted is negative.
 */
export function inTargetUnit(target: Meaning, actual: Meaning, name: string): Decimal | null {
  if (target.kind !== 'number' && target.kind !== 'range') return null;
  if (actual.kind === 'date') return monthsIn(target, actual.date);
  if (actual.kind !== 'number') return null;
  const change = target.kind === 'number' ? sense(target, actual.change, name) : 'same';
  if (change === 'unknown' || (target.kind === 'number' && isSignedFall(target, actual, name))) return null;
  const number = numberInTargetUnit(target, actual, name);
  return change === 'opposite' && number ? number.negated() : number;
}

/** −2.5% against 降低2%: a fall written with its sign, or a rise where a fall was meant; nobody can say. */
function isSignedFall(target: NumberMeaning, { change, value }: NumberMeaning, name: string): boolean {
  if (change !== undefined || !value.isNegative() || target.value.isNegative()) return false;
  return changeAimedAt(target, name) === 'fall';
}

function numberInTargetUnit(target: Numeric, actual: NumberMeaning, name: string): Decimal | null {
  const { unit } = target;
  const isShare = unit ? unit.dimension === 'ratio' : namesRate(name);
  if (actual.absence) return isShare && !allowsNone(target) ? null : actual.value;
  if (isShare) return shareInUnit(target, unit, actual);
  return unit === null ? withoutUnit(target, actual) : countInUnit(target, actual, unit, name);
}

/** 无 against ≥95% rather means "not applicable" than 0 %; against 0 or an upper bound it is zero. */
function allowsNone(target: Numeric): boolean {
  if (target.value.isZero()) return true;
  return target.kind === 'number' && (target.comparator === '<=' || target.comparator === '<');
}

function shareInUnit(target: Numeric, unit: Unit | null, actual: NumberMeaning): Decimal | null {
  if (actual.unit !== null) {
    if (unit !== null) return convert(actual.value, actual.unit, unit);
    if (actual.unit.dimension !== 'ratio') return null;
    const fraction = actual.value.times(actual.unit.factor);
    return nearest(target, [fraction.times(HUNDRED), fraction]);
  }
  const { value } = actual;
  const isFraction = value.gt(0) && value.lte(ONE);
  if (unit !== null) return isFraction ? nearest(target, [value, value.div(unit.factor)]) : value;
  const targetIsFraction = target.value.gt(0) && target.value.lte(ONE);
  if (isFraction && !targetIsFraction) return nearest(target, [value, value.times(HUNDRED)]);
  return targetIsFraction && value.gt(ONE) ? nearest(target, [value, value.div(HUNDRED)]) : value;
}

function countInUnit(target: Numeric, actual: NumberMeaning, unit: Unit, name: string): Decimal | null {
  if (actual.unit === null) return countWithoutUnit(target, actual, prefixFactor(unit));
  const converted =
    convert(actual.value, actual.unit, unit) ??
    convert(actual.value, withoutYear(actual.unit), withoutYear(unit)) ??
    (PER_ONE.test(name) ? convertPerOne(actual.value, actual.unit, unit) : null);
  if (converted !== null) return converted;
  // Zero is zero, whether counted in 起 or in 次.
  return actual.value.isZero() && COUNTS.test(unit.dimension) && COUNTS.test(actual.unit.dimension)
    ? actual.value
    : null;
}

/**
 * 99.8万 against ≤100万元 says its own factor. A bare number takes the target's, but 998000 is one of 元:
 * whichever is meant.
 */
function countWithoutUnit(target: Numeric, { value, scale }: NumberMeaning, factor: Decimal): Decimal {
  if (factor.eq(ONE)) return value;
  if (scale) return value.div(factor);
  return value.lt(factor) ? value : nearest(target, [value, value.div(factor)]);
}

/** 6月 against ≥6月 or ≥0.5年 is six months. */
function monthsIn(target: Numeric, { year, month, day }: DatePoint): Decimal | null {
  if (target.unit?.dimension !== 'month' || year !== null || month === null || day !== null) return null;
  return convert(new Decimal(month), MONTH, target.unit);
}

/** A form covers one year: 15次 and 15次/年 are the same number there. */
function withoutYear(unit: Unit): Unit {
  return unit.text.endsWith(PER_YEAR) ? (unitOf(unit.text.slice(0, -PER_YEAR.length)) ?? unit) : unit;
}

/** 288.5元 against ≤300元/人: of 人均成本 the name says per what it is, and one of the units need not. */
function convertPerOne(value: Decimal, from: Unit, to: Unit): Decimal | null {
  const [fromPer, toPer] = [from.text.includes(PER), to.text.includes(PER)];
  if (fromPer === toPer) return null;
  return convert(value, fromPer ? upperUnit(from) : from, toPer ? upperUnit(to) : to);
}

function upperUnit(unit: Unit): Unit | null {
  return unitOf(unit.text.slice(0, unit.text.indexOf(PER)));
}

/**
 * A bare target of something counted: 58000 or 5.8 against 5.8万人, and 5.8万 against 5.8, whichever is
 * meant.
 */
function withoutUnit(target: Numeric, actual: NumberMeaning): Decimal | null {
  const { value, unit, scale } = actual;
  if (unit?.dimension === 'ratio') return null;
  if (unit?.dimension === 'money')
    return nearest(target, [value, ...SCALES.map((scale) => inScale(actual, scale))]);
  if (unit) return nearest(target, [value, value.times(prefixFactor(unit))]);
  const targetScale = target.kind === 'number' ? target.scale : undefined;
  if (targetScale && !scale) return nearest(target, [value, value.times(targetScale)]);
  return scale && !targetScale ? nearest(target, [value, value.div(scale)]) : value;
}

/** 元, 万元, 亿元: what a bare target of money may count. */
const SCALES = ['1', '10000', '100000000'];

function inScale({ value, unit }: NumberMeaning, scale: string): Decimal {
  return value.times(unit!.factor).div(scale);
}

/** The candidate whose ratio to the target is nearest to one; the first of equals. */
function nearest(target: Numeric, candidates: readonly Decimal[]): Decimal {
  const goal = target.value.abs();
  if (goal.isZero()) return candidates[0]!;
  const distance = (candidate: Decimal): Decimal => {
    const size = candidate.abs();
    return size.isZero() ? goal : size.gt(goal) ? size.div(goal) : goal.div(size);
  };
  return candidates.reduce((best, next) => (distance(next).lt(distance(best)) ? next : best));
}

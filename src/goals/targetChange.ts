import type { Indicator } from '../form/form';
import type { GoalIndicator } from '../form/goalTable';
import { sameAim } from '../notation/achievement';
import { namesRate } from '../notation/indicatorName';
import { HUNDRED, ONE } from '../notation/decimal';
import type { Decimal } from '../notation/decimal';
import { inTargetUnit } from '../notation/inTargetUnit';
import type { Comparator, DatePoint, Meaning } from '../notation/meaning';
import { normalise } from '../notation/normalise';
import { statesNothing } from '../notation/nothing';
import { directionOf } from '../scoring/direction';

/** How a target differs from the approved one. */
export type TargetChange =
  | 'easier'
  | 'harder'
  /** At least became at most, or the other way round. */
  | 'reversed'
  /** Another one, of which nobody can say that it is easier or harder. */
  | 'other'
  /** The two are written in ways that cannot be compared. */
  | 'unclear';

type NumberMeaning = Extract<Meaning, { kind: 'number' }>;
type RangeMeaning = Extract<Meaning, { kind: 'range' }>;
type DateMeaning = Extract<Meaning, { kind: 'date' }>;

/**
 * Tells how the target in the form differs from the approved one. Null where it does not: the same words, the same
 * amount in other units or notations, or one of them states nothing.
 */
export function targetChange(approved: GoalIndicator, filed: Pick<Indicator, 'target'>): TargetChange | null {
  const [was, is] = [approved.target, filed.target];
  if (statesNothing(was.meaning) || statesNothing(is.meaning)) return null;
  if (normalise(was.text) === normalise(is.text) && isSameKind(was.meaning, is.meaning)) return null;
  return changeOf(was.meaning, is.meaning, approved, [was.text, is.text]);
}

/** The same text under 万元 and under 元 is not the same amount. */
function isSameKind(was: Meaning, is: Meaning): boolean {
  if (was.kind !== 'number' || is.kind !== 'number') return true;
  return was.comparator === is.comparator && was.unit?.text === is.unit?.text && was.value.eq(is.value);
}

function changeOf(
  was: Meaning,
  is: Meaning,
  approved: GoalIndicator,
  texts: readonly [string, string],
): TargetChange | null {
  if (was.kind === 'number' && is.kind === 'number') return numberChange(was, is, approved);
  if (was.kind === 'range' && is.kind === 'range') return rangeChange(was, is, approved);
  if (was.kind === 'range' && is.kind === 'number') return openedRange(was, is, approved);
  if (was.kind === 'number' && is.kind === 'range') return closedRange(was, is, approved);
  if (was.kind === 'date' && is.kind === 'date') return dateChange(was, is);
  if (was.kind === 'words' && is.kind === 'words') return wordsChange(...texts);
  // 优良中差 offers what 优 takes; what cannot be read says neither.
  if (was.kind === 'choice' || is.kind === 'choice') return null;
  if (was.kind === 'unreadable' || is.kind === 'unreadable') return 'unclear';
  return otherwiseSaid(was, is, approved, texts);
}

/** A number for words, a date for months and the like: nothing where one repeats the other's numbers. */
function otherwiseSaid(
  was: Meaning,
  is: Meaning,
  { name }: GoalIndicator,
  [wasText, isText]: readonly [string, string],
): TargetChange | null {
  const months = was.kind === 'date' ? inTargetUnit(is, was, name) : inTargetUnit(was, is, name);
  const [numbers, date] = was.kind === 'date' ? [is, was] : [was, is];
  if (numbers.kind === 'number' && date.kind === 'date') return months?.eq(numbers.value) ? null : 'unclear';
  if (saysNumbersOf(wasText, isText) || saysNumbersOf(isText, wasText)) return null;
  return 'other';
}

const NUMBERS = /\d+(?:\.\d+)?/g;

function saysNumbersOf(text: string, of: string): boolean {
  const numbers = normalise(of).match(NUMBERS);
  const own = new Set(normalise(text).match(NUMBERS));
  return numbers !== null && numbers.every((number) => own.has(number));
}

type Side = 'lower' | 'upper' | 'exact';

const SIDES: Readonly<Record<Comparator, Side>> = {
  '>=': 'lower',
  '>': 'lower',
  '<=': 'upper',
  '<': 'upper',
  '=': 'exact',
};

/** A sign that one of the two lacks is the other's; where both do, the name says which way they count. */
function numberChange(was: NumberMeaning, is: NumberMeaning, approved: GoalIndicator): TargetChange | null {
  const value = inTargetUnit(was, is, approved.name);
  if (value === null) return inOtherUnits(was, is);
  const [before, after] = [was.comparator ?? is.comparator, is.comparator ?? was.comparator];
  const from: Side = before === null ? 'exact' : SIDES[before];
  const to: Side = after === null ? 'exact' : SIDES[after];
  if (from !== to && from !== 'exact' && to !== 'exact') return 'reversed';
  const order = value.comparedTo(was.value);
  if (order === 0) return before === after || isWhole(was, approved.name) ? null : 'other';
  const side = from === 'exact' ? to : from;
  const isBetterHigh = side === 'exact' ? isPositive(was, approved) : side === 'lower';
  if (isBetterHigh === null) return 'other';
  return order < 0 === isBetterHigh ? 'easier' : 'harder';
}

/** 100台 and 100套 differ in unit; 5%增长 and 5%下降 are different things. */
function inOtherUnits(was: NumberMeaning, is: NumberMeaning): TargetChange {
  return was.value.eq(is.value) || was.change !== is.change ? 'unclear' : 'other';
}

/** Nothing is more than all of something: =100% is ≥100%. */
function isWhole({ value, unit }: NumberMeaning, name: string): boolean {
  if (unit?.dimension === 'ratio') return value.times(unit.factor).eq(ONE);
  return unit === null && namesRate(name) && (value.eq(HUNDRED) || value.eq(ONE));
}

/** What the name says of the direction where no sign tells; null where it leaves doubt. */
function isPositive(was: NumberMeaning, approved: GoalIndicator): boolean | null {
  const target = { ...approved.target, meaning: { ...was, comparator: null } };
  const { direction, certain } = directionOf({ ...approved, target });
  return certain ? direction === 'positive' : null;
}

function boundsIn(was: NumberMeaning | RangeMeaning, is: RangeMeaning, name: string): Bounds | null {
  const bound = (value: Decimal): Decimal | null =>
    inTargetUnit(was, { kind: 'number', comparator: null, value, unit: is.unit }, name);
  const [lower, upper] = [bound(is.value), bound(is.upper)];
  return lower && upper && { lower, upper };
}

interface Bounds {
  readonly lower: Decimal;
  readonly upper: Decimal;
}

function rangeChange(was: RangeMeaning, is: RangeMeaning, { name }: GoalIndicator): TargetChange | null {
  const bounds = boundsIn(was, is, name);
  if (!bounds) return 'unclear';
  const looser = bounds.lower.lt(was.value) || bounds.upper.gt(was.upper);
  const tighter = bounds.lower.gt(was.value) || bounds.upper.lt(was.upper);
  if (looser && tighter) return 'other';
  if (looser) return 'easier';
  return tighter ? 'harder' : null;
}

/** 90%～100% became ≥90%: the same where nothing can be above. */
function openedRange(was: RangeMeaning, is: NumberMeaning, { name }: GoalIndicator): TargetChange | null {
  const value = inTargetUnit(was, is, name);
  if (value === null) return 'unclear';
  const side = is.comparator === null ? 'exact' : SIDES[is.comparator];
  if (side === 'lower') {
    if (value.eq(was.value) && isWhole({ ...is, value: was.upper, unit: was.unit }, name)) return null;
    return value.lt(was.value) ? 'easier' : 'other';
  }
  return side === 'upper' && value.gt(was.upper) ? 'easier' : 'other';
}

function closedRange(was: NumberMeaning, is: RangeMeaning, { name }: GoalIndicator): TargetChange | null {
  const bounds = boundsIn(was, is, name);
  if (!bounds) return 'unclear';
  const side = was.comparator === null ? 'exact' : SIDES[was.comparator];
  if (side === 'lower') {
    const isAll = isWhole({ ...was, value: bounds.upper }, name);
    if (bounds.lower.eq(was.value)) return isAll ? null : 'harder';
    return bounds.lower.lt(was.value) ? 'easier' : 'harder';
  }
  if (side === 'upper') return bounds.upper.gt(was.value) ? 'easier' : 'harder';
  return 'other';
}

/** Earlier is harder, unless the date is one from which something holds. */
function dateChange(was: DateMeaning, is: DateMeaning): TargetChange | null {
  const from = SIDES[was.comparator ?? is.comparator ?? '<='];
  const to = SIDES[is.comparator ?? was.comparator ?? '<='];
  if (from !== to && from !== 'exact' && to !== 'exact') return 'reversed';
  const isFrom = from === 'lower' || to === 'lower';
  const later = dayOf(is.date, was.date) - dayOf(was.date, is.date);
  if (later === 0) return null;
  return later > 0 !== isFrom ? 'easier' : 'harder';
}

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LAST_MONTH = 12;
const SHORTEST_MONTH = 28;

/**
 * A number by which dates are put in order. What is left open is the end: 2024年 is its December, 11月 its
 * last day. A year that one of the two does not name is the other's.
 */
function dayOf({ year, month, day }: DatePoint, other: DatePoint): number {
  const inMonth = month ?? LAST_MONTH;
  const last = LAST_DAYS[inMonth - 1]!;
  const isEnd = day === null || (inMonth === 2 && day >= SHORTEST_MONTH);
  return ((year ?? other.year ?? 0) * 100 + inMonth) * 100 + (isEnd ? last : day);
}

const GRADES = ['优', '良', '中', '差'];
const GRADE = /^(优|良|中|差)[秀好等]?$/;

function wordsChange(was: string, is: string): TargetChange | null {
  if (sameAim(was, is)) return null;
  const [from, to] = [was, is].map((text) => GRADES.indexOf(GRADE.exec(normalise(text))?.[1] ?? ''));
  if (from! < 0 || to! < 0) return 'other';
  return to! > from! ? 'easier' : 'harder';
}

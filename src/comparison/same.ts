import type { Measure } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { ONE } from '../notation/decimal';
import type { DatePoint, Meaning, Unit } from '../notation/meaning';
import { normalise } from '../notation/normalise';

/** The years of two forms that are compared; null where they are of one year. */
export type Years = { readonly old: number; readonly new: number } | null;

/**
 * Whether two texts say the same: blanks, line breaks and full-width forms aside, and between two years
 * each form's own year (2023年培训 and 2024年培训).
 */
export function sameText(old: string, now: string, years: Years = null): boolean {
  if (old === now) return true;
  const [before, after] = [normalise(old), normalise(now)];
  return before === after || (years !== null && ofItsYear(before, years.old) === ofItsYear(after, years.new));
}

function ofItsYear(text: string, year: number): string {
  return text.replaceAll(String(year), '□');
}

/**
 * Whether two targets, or two achievements, mean the same: 1.5万元 and 15000元, 0.95 and 95%, 5 and 5台.
 * @param isTarget its comparator counts: 5台 asks for something else than ≥5台; achieved, they are the same
 */
export function sameMeasure(old: Measure, now: Measure, isTarget: boolean, years: Years = null): boolean {
  if (sameText(old.text, now.text, years)) return true;
  return sameMeaning(old.meaning, now.meaning, isTarget, years);
}

function sameMeaning(old: Meaning, now: Meaning, isTarget: boolean, years: Years): boolean {
  if (saysNothing(old) || saysNothing(now)) return saysNothing(old) && saysNothing(now);
  if (old.kind === 'number' && now.kind === 'number') {
    if (isTarget && old.comparator !== now.comparator) return false;
    if (isBound(old) !== isBound(now) || (isBound(old) && old.comparator !== now.comparator)) return false;
    if (old.approximate !== now.approximate || old.change !== now.change) return false;
    return sameNumber(old, now);
  }
  if (old.kind === 'range' && now.kind === 'range') {
    const upper = (range: typeof old): Sized => ({ value: range.upper, unit: range.unit });
    return sameNumber(old, now) && sameNumber(upper(old), upper(now));
  }
  if (old.kind === 'date' && now.kind === 'date') {
    return (!isTarget || boundOf(old) === boundOf(now)) && sameDate(old.date, now.date, years);
  }
  return false;
}

function saysNothing({ kind }: Meaning): boolean {
  return kind === 'empty' || kind === 'placeholder';
}

function isBound({ comparator }: Extract<Meaning, { kind: 'number' }>): boolean {
  return comparator !== null && comparator !== '=';
}

/** A date without a sign is one to be done by. */
function boundOf({ comparator }: Extract<Meaning, { kind: 'date' }>): string {
  return comparator === null || comparator === '=' ? '<=' : comparator;
}

/** A number and its unit. */
export interface Sized {
  readonly value: Decimal;
  readonly unit: Unit | null;
  /** The 万 that stood behind a number without a unit is part of the value. */
  readonly scale?: Decimal;
}

function sameNumber(old: Sized, now: Sized): boolean {
  const [before, after] = inOneUnit(old, now) ?? [];
  return before !== undefined && before.eq(after!);
}

/**
 * Two numbers so that they can be compared; null where their units are of different kinds. A number that
 * has lost its unit, or got one, is meant in it; of shares a number up to 1 is a fraction, a bare 1 100 %.
 */
export function inOneUnit(old: Sized, now: Sized): readonly [Decimal, Decimal] | null {
  if (old.unit !== null && now.unit !== null) {
    return old.unit.dimension === now.unit.dimension ? [baseOf(old), baseOf(now)] : null;
  }
  const unit = old.unit ?? now.unit;
  const inUnit = (number: Sized): Decimal => {
    if (unit === null) return number.value;
    const isWhole = number.unit !== null || number.scale !== undefined;
    const isFraction = unit.dimension === 'ratio' && number.value.abs().lte(ONE);
    return isWhole || isFraction ? baseOf(number) : number.value.times(unit.factor);
  };
  return [inUnit(old), inUnit(now)];
}

function baseOf({ value, unit }: Sized): Decimal {
  return unit ? value.times(unit.factor) : value;
}

/** December of its own year is the same time in every year. */
function sameDate(old: DatePoint, now: DatePoint, years: Years): boolean {
  const yearOf = (date: DatePoint, own: number | undefined): number | null =>
    date.year === null || own === undefined ? date.year : date.year - own;
  return (
    old.month === now.month && old.day === now.day && yearOf(old, years?.old) === yearOf(now, years?.new)
  );
}

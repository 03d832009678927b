import { isAbsence } from './absence';
import { readChoice } from './choice';
import { comparatorOf } from './comparator';
import { readDate, type DateReading } from './date';
import { ZERO } from './decimal';
import { hintsInName, namesTime } from './indicatorName';
import type { Comparator, Meaning, Unit } from './meaning';
import { normalise } from './normalise';
import { isPrintedUnit, isSignForNothing } from './nothing';
import { inTargetUnit } from './inTargetUnit';
import { readQuantity, type Quantity } from './quantity';
import type { Doubt } from './remark';
import { remembered } from './remembered';
import { unitOf } from './unit';
import { PREFIXES } from './unitTable';
import { isUnreadable } from './unreadable';

/** What stands around a target or achievement: sign and unit columns, the indicator's name. */
export interface MeaningHints {
  readonly sign?: string;
  readonly unit?: string;
  readonly name?: string;
  /**
   * What an achievement is read against. A comparator in the name is the target's (合格率（≥90%）), and
   * remarks behind numbers are understood by it.
   */
  readonly target?: Meaning | null;
  /** Brackets in the name are no unit here: the target or the achievement has one of its own. */
  readonly hasUnit?: boolean;
}

const NO_HINTS: MeaningHints = {};

/** Without one of these a text is neither a number nor a date; most texts in words have none. */
const MAY_COUNT = /[\d〇○零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾半年]/;

/**
 * What a target or achievement cell means. `text` is what the cell displays. Comparator and unit
 * written in the cell win; else the columns' (`hints.sign`, `hints.unit`), else those in the
 * indicator's name. Never throws.
 */
export function readMeaning(text: string, hints: MeaningHints = NO_HINTS): Meaning {
  const plain = normalise(text);
  if (plain === '') return { kind: 'empty' };
  if (isSignForNothing(plain) || isPrintedUnit(plain)) return { kind: 'placeholder' };
  return (MAY_COUNT.test(plain) ? countOrDate(plain, hints) : null) ?? inWords(plain);
}

const inWords: (plain: string) => Meaning = remembered((plain) => {
  if (isAbsence(plain)) return { kind: 'number', comparator: null, value: ZERO, unit: null, absence: true };
  const options = readChoice(plain);
  if (options) return { kind: 'choice', options };
  return { kind: isUnreadable(plain) ? 'unreadable' : 'words' };
});

function countOrDate(plain: string, hints: MeaningHints): Meaning | null {
  const name = hints.name ?? '';
  const sign = hints.sign ? comparatorOf(hints.sign) : null;
  const date = readDate(plain, namesTime(name));
  if (date && !isDuration(date, sign))
    return { kind: 'date', date: date.date, comparator: date.comparator ?? sign };

  const read = readQuantity(plain, name);
  const quantity = read?.doubt ? settled(read, read.doubt, hints.target) : read;
  if (!quantity) return null;
  const inName = hintsInName(name);
  const unit = (hints.unit ? unitOf(hints.unit) : null) ?? (hints.hasUnit ? null : inName.unit);
  const complete = quantity.unit === null && unit !== null ? withUnit(plain, quantity, unit, sign) : quantity;
  if (complete.kind === 'range') return complete;
  return {
    ...complete,
    comparator: complete.comparator ?? sign ?? (hints.target ? null : inName.comparator),
  };
}

/**
 * The number without its doubt where the target says that it counts: with 2台未到货 behind 8台 ten are
 * aimed at; a number that misses its target is explained by what was not done; of two numbers in
 * different units the one in the target's unit is meant, which units tell.
 */
function settled(
  { doubt: _, ...quantity }: Quantity,
  doubt: Doubt,
  target?: Meaning | null,
): Quantity | null {
  if (target?.kind !== 'number') return null;
  if (doubt.kind === 'other') return target.unit === null ? null : quantity;
  const number = inTargetUnit(target, quantity, '');
  if (number === null || quantity.kind === 'range') return null;
  if (doubt.kind === 'denied')
    return number.lt(target.value) && !isUpperBound(target.comparator) ? quantity : null;
  const whole = inTargetUnit(target, { ...quantity, value: quantity.value.plus(doubt.rest) }, '');
  return whole?.eq(target.value) ? quantity : null;
}

function isUpperBound(comparator: Comparator | null): boolean {
  return comparator === '<=' || comparator === '<';
}

/** A number and the unit that stands elsewhere: `12` with 月 is a month, `164万` with 万元 is 164万元. */
function withUnit(
  plain: string,
  quantity: Quantity,
  unit: Unit,
  sign: Comparator | null,
): Quantity | Extract<Meaning, { kind: 'date' }> {
  const last = plain.at(-1)!;
  const isScaled = PREFIXES[last] !== undefined;
  const joined = plain + (isScaled && unit.text.startsWith(last) ? unit.text.slice(1) : unit.text);
  const date = unit.dimension === 'month' ? readDate(joined, true) : null;
  if (date && !isDuration(date, sign)) return { kind: 'date', ...date };
  return (isScaled ? readQuantity(joined, '') : null) ?? { ...quantity, unit };
}

/** A deadline is never a lower bound: ≥6月 is six months. */
function isDuration({ comparator, date }: DateReading, sign: Comparator | null): boolean {
  if (date.year !== null || date.day !== null) return false;
  const bound = comparator ?? sign;
  return bound === '>=' || bound === '>';
}

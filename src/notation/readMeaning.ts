import { isAbsence } from './absence';
import { readChoice } from './choice';
import { comparatorOf } from './comparator';
import { readDate, type DateReading } from './date';
import { ZERO } from './decimal';
import { hintsInName, namesTime } from './indicatorName';
import type { Comparator, Meaning } from './meaning';
import { normalise } from './normalise';
import { isSignForNothing } from './nothing';
import { readQuantity } from './quantity';
import { unitOf } from './unit';
import { PREFIXES } from './unitTable';
import { isUnreadable } from './unreadable';

/** What stands around a target or achievement: sign and unit columns, the indicator's name. */
export interface MeaningHints {
  readonly sign?: string;
  readonly unit?: string;
  readonly name?: string;
}

const NO_HINTS: MeaningHints = {};

/**
 * What a target or achievement cell means. `text` is what the cell displays. Comparator and unit
 * written in the cell win; else the columns' (`hints.sign`, `hints.unit`), else those in the
 * indicator's name. Never throws.
 */
export function readMeaning(text: string, hints: MeaningHints = NO_HINTS): Meaning {
  const plain = normalise(text);
  if (plain === '') return { kind: 'empty' };
  if (isSignForNothing(plain)) return { kind: 'placeholder' };
  const meaning = meaningOf(plain, hints);
  return meaning.kind === 'number' || meaning.kind === 'date' ? withComparator(meaning, hints) : meaning;
}

function meaningOf(plain: string, hints: MeaningHints): Meaning {
  const name = hints.name ?? '';
  const date = readDate(plain, namesTime(name));
  if (date && !isDuration(date, hints)) return { kind: 'date', ...date };
  const quantity = readQuantity(plain, name);
  if (quantity) return withUnit(plain, quantity, hints);
  if (isAbsence(plain)) return { kind: 'number', comparator: null, value: ZERO, unit: null, absence: true };
  const options = readChoice(plain);
  if (options) return { kind: 'choice', options };
  return isUnreadable(plain) ? { kind: 'unreadable' } : { kind: 'words' };
}

/** Gives a number without a unit the column's or the name's: `12` with 月 is a month, `164万` with 万元 is 164万元. */
function withUnit(plain: string, meaning: Exclude<Meaning, { kind: 'date' }>, hints: MeaningHints): Meaning {
  if ((meaning.kind !== 'number' && meaning.kind !== 'range') || meaning.unit !== null) return meaning;
  const column = hints.unit ? unitOf(hints.unit) : null;
  const unit = column ?? (hints.name ? hintsInName(hints.name).unit : null);
  if (unit === null) return meaning;
  const scaled = PREFIXES[plain.at(-1)!] !== undefined;
  const joined =
    scaled && unit.text.startsWith(plain.at(-1)!) ? plain + unit.text.slice(1) : plain + unit.text;
  const date = unit.dimension === 'month' ? readDate(joined, true) : null;
  if (date && !isDuration(date, hints)) return { kind: 'date', ...date };
  return (scaled && readQuantity(joined, '')) || { ...meaning, unit };
}

/** A deadline is never a lower bound: ≥6月 is six months. */
function isDuration({ comparator, date }: DateReading, hints: MeaningHints): boolean {
  if (date.year !== null || date.day !== null) return false;
  const bound = comparator ?? (hints.sign ? comparatorOf(hints.sign) : null);
  return bound === '>=' || bound === '>';
}

function withComparator<M extends { readonly comparator: Comparator | null }>(
  meaning: M,
  hints: MeaningHints,
): M {
  if (meaning.comparator !== null) return meaning;
  const comparator =
    (hints.sign ? comparatorOf(hints.sign) : null) ??
    (hints.name ? hintsInName(hints.name).comparator : null);
  return comparator === null ? meaning : { ...meaning, comparator };
}

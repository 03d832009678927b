import type { Entry, Measure, NumberEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import type { Address } from '../sheet/address';
import type { Change, Side, Subject } from './comparison';
import type { Field } from './field';
import { sameText } from './same';
import type { Years } from './same';

/** One version of a fact: its text as people see it, its cell and its number. */
export function sideOf(entry: Entry | NumberEntry | null): Side {
  if (entry === null) return NOTHING;
  return { text: entry.text, number: 'number' in entry ? entry.number : null, at: entry.at };
}

/** One version of a target or achievement, with its number in the unit as written. */
export function sideOfMeasure({ text, entry, meaning }: Measure): Side {
  const number = meaning.kind === 'number' ? meaning.value : null;
  return { text, number, at: entry?.at ?? null };
}

/** One version of a fact that is words. */
export function sideOfText(text: string, at: Address | null, number: Decimal | null = null): Side {
  return { text, number, at };
}

const NOTHING: Side = { text: '', number: null, at: null };

/** A fact of one subject that is not as it was; nothing where it is. */
export function changed(subject: Subject, field: Field, old: Side, now: Side): Change {
  return { subject, what: 'changed', field, old, new: now };
}

/** The change of a text. */
export function textChange(
  subject: Subject,
  field: Field,
  old: Entry | null,
  now: Entry | null,
  years: Years,
): Change[] {
  if (sameText(old?.text ?? '', now?.text ?? '', years)) return [];
  return [changed(subject, field, sideOf(old), sideOf(now))];
}

/** The change of a number in 分, or of a rate: 9.5 and 9.50 are the same, and so are a blank and a sign for nothing. */
export function numberChange(
  subject: Subject,
  field: Field,
  old: NumberEntry | null,
  now: NumberEntry | null,
): Change[] {
  return isSameNumber(old, now) ? [] : [changed(subject, field, sideOf(old), sideOf(now))];
}

/** @param factor how much one of the former's unit is in the latter's */
export function isSameNumber(old: NumberEntry | null, now: NumberEntry | null, factor?: Decimal): boolean {
  const [before, after] = [old?.number ?? null, now?.number ?? null];
  if (before && after) return (factor ? before.times(factor) : before).eq(after);
  if (before || after) return false;
  return sameText(unread(old), unread(now));
}

/** What stands in a cell that should hold a number and does not; '' for nothing. */
function unread(entry: NumberEntry | null): string {
  return entry === null || entry.reading === 'empty' ? '' : entry.text;
}

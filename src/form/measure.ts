import { decimalOfExcel } from '../notation/decimal';
import type { Meaning } from '../notation/meaning';
import { readMeaning } from '../notation/readMeaning';
import { isCellError } from '../sheet/cell';
import type { Place } from './place';
import { entryAt } from './entry';
import type { Measure } from './form';
import { NATURE_WORDS } from './marks';
import { wordOf } from './wordOf';

/** What stands beside a value in columns of its own, and the indicator's name. */
export interface Beside {
  readonly sign: string;
  readonly unit: string;
  /** The unit that the column's heading states; '' where it states none. */
  readonly headingUnit: string;
  readonly name: string;
}

export const NO_MEASURE: Measure = { entry: null, text: '', meaning: { kind: 'empty' } };

/** Reads a target or an achievement; sign and unit of columns of their own are joined to its text. */
export function measureAt(place: Place, beside: Beside): Measure {
  const entry = entryAt(place);
  // #DIV/0! says nothing, neither as a number nor in words.
  if (isCellError(entry.value)) return { entry, text: entry.text, meaning: { kind: 'unreadable' } };
  const value = textOf(place);
  const { unit, name } = beside;
  const nature = beside.sign === '' ? null : NATURE_WORDS.exec(wordOf(beside.sign));
  const sign = nature ? '' : beside.sign;
  const hinted = unit === '' && isBare(value) ? beside.headingUnit : unit;
  const hints = sign === '' && hinted === '' ? { name } : { name, sign, unit: hinted };
  const meaning = readMeaning(value, hints);
  return { entry, text: join(sign, value, unit), meaning: nature ? towards(meaning, nature) : meaning };
}

/** 正向 beside a number without a comparator says ≥, 反向 ≤. */
function towards(meaning: Meaning, { groups }: RegExpExecArray): Meaning {
  if (meaning.kind !== 'number' || meaning.comparator !== null || meaning.absence) return meaning;
  if (groups?.['more']) return { ...meaning, comparator: '>=' };
  return groups?.['less'] ? { ...meaning, comparator: '<=' } : meaning;
}

/**
 * What is displayed counts: 0.85 under the format `"≥"0%` is ≥85%. Only where no format is set is the
 * stored number taken, because General shows as many digits as happen to fit.
 */
function textOf({ cell, text }: Place): string {
  const isUnformatted = typeof cell?.value === 'number' && cell.format === 'General';
  return isUnformatted ? decimalOfExcel(cell.value).toString() : text;
}

/** A number without a unit of its own is in the heading's: 5.8万 and 3家 are not. */
function isBare(value: string): boolean {
  return ENDS_IN_DIGIT.test(value);
}

const ENDS_IN_DIGIT = /[\d０-９]$/;
const BEGINS_WITH_DIGIT = /^[\d０-９.]/;

function join(sign: string, value: string, unit: string): string {
  if (value === '') return '';
  const before = BEGINS_WITH_DIGIT.test(value) ? sign : '';
  const after = ENDS_IN_DIGIT.test(value) ? unit : '';
  return before + value + after;
}

import { comparatorOf } from '../../notation/comparator';
import { decimalOfExcel } from '../../notation/decimal';
import { hintsInName } from '../../notation/indicatorName';
import type { Meaning } from '../../notation/meaning';
import { readMeaning } from '../../notation/readMeaning';
import { isCellError, isNoNumber } from '../../sheet/cell';
import type { Measure } from '../form';
import { NATURE_WORDS } from '../words/marks';
import { wordOf } from '../words/wordOf';
import { entryAt } from './entry';
import type { Place } from './place';

/** What stands beside a value in columns of its own, and the indicator's name. */
export interface Beside {
  readonly sign: string;
  readonly unit: string;
  /** The unit that the column's heading states; '' where it states none. */
  readonly headingUnit: string;
  readonly name: string;
}

export const NO_MEASURE: Measure = { entry: null, text: '', meaning: { kind: 'empty' } };

/**
 * Reads a target or an achievement, joining the sign and the unit that stand in columns of their own.
 * @param target what an achievement is read against
 * @param hasUnit target or achievement have a unit of their own, so that brackets in the name are none
 */
export function measureAt(
  place: Place,
  beside: Beside,
  target: Meaning | null = null,
  hasUnit = false,
): Measure {
  const entry = entryAt(place);
  // #DIV/0! says nothing, neither as a number nor in words.
  if (isCellError(entry.value) || isNoNumber(entry.value)) {
    return { entry, text: entry.text, meaning: { kind: 'unreadable' } };
  }
  const value = textOf(place);
  const { unit, name } = beside;
  // ＞ and ＜ alone are signs, though as words of a heading they would be brackets.
  const saysNature = beside.sign !== '' && comparatorOf(beside.sign) === null;
  const nature = saysNature ? NATURE_WORDS.exec(wordOf(beside.sign)) : null;
  const sign = nature ? '' : beside.sign;
  const hinted = unit === '' && isBare(value) ? beside.headingUnit : unit;
  const meaning = readMeaning(value, { name, sign, unit: hinted, target, hasUnit });
  return { entry, text: join(sign, value, unit), meaning: nature ? towards(meaning, nature) : meaning };
}

/**
 * Reads the target and the achievement of a row. Brackets in the indicator’s name state the unit only where neither of
 * the two has a unit, or one that converts into it.
 */
export function measuresAt(
  target: Place | null,
  actual: Place | null,
  beside: { readonly target: Beside; readonly actual: Beside },
): Measures {
  const inName = hintsInName(beside.target.name).unit;
  if (inName === null) return measures(target, actual, beside, false);
  const own = measures(target, actual, beside, true);
  const isOther = ({ meaning }: Measure): boolean =>
    'unit' in meaning && meaning.unit !== null && meaning.unit.dimension !== inName.dimension;
  return isOther(own.target) || isOther(own.actual) ? own : measures(target, actual, beside, false);
}

interface Measures {
  readonly target: Measure;
  readonly actual: Measure;
}

function measures(
  target: Place | null,
  actual: Place | null,
  beside: { readonly target: Beside; readonly actual: Beside },
  hasUnit: boolean,
): Measures {
  const goal = target ? measureAt(target, beside.target, null, hasUnit) : NO_MEASURE;
  const reached = actual ? measureAt(actual, beside.actual, goal.meaning, hasUnit) : NO_MEASURE;
  return { target: goal, actual: reached };
}

/** 正向 beside a number without a comparator says ≥, 反向 ≤. */
function towards(meaning: Meaning, { groups }: RegExpExecArray): Meaning {
  if (meaning.kind !== 'number' || meaning.comparator !== null || meaning.absence) return meaning;
  if (groups?.['more']) return { ...meaning, comparator: '>=' };
  return groups?.['less'] ? { ...meaning, comparator: '<=' } : meaning;
}

/**
 * The displayed text counts: 0.85 under the format `"≥"0%` is ≥85%. The stored number is taken only where no format is
 * set, because General shows as many digits as happen to fit.
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

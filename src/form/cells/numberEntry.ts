import { readAmount } from '../../notation/amount';
import { HUNDRED, decimalOfExcel } from '../../notation/decimal';
import type { Decimal } from '../../notation/decimal';
import { isNothingWritten } from '../../notation/nothing';
import { readNumber } from '../../notation/number';
import { remembered } from '../../notation/remembered';
import { isCellError, isNoNumber } from '../../sheet/cell';
import type { Cell } from '../../sheet/cell';
import type { Form, NumberEntry } from '../form';
import { entryAt } from './entry';
import type { Place } from './place';

type Reading = Pick<NumberEntry, 'number' | 'reading'>;

const EMPTY: Reading = { number: null, reading: 'empty' };
const NOT_A_NUMBER: Reading = { number: null, reading: 'not-a-number' };

/** Reads a cell as points in 分. `10分`, `（10）` and 10 % of a whole form all read as 10. */
export function pointsAt(place: Place, text?: string): NumberEntry {
  return numberEntry(place, readPoints, text);
}

/** Reads a cell of the funds block as an amount in the form’s money unit (元 or 万元). */
export function amountAt(place: Place, moneyUnit: Form['moneyUnit'], part?: string): NumberEntry {
  return numberEntry(place, (text) => readAmount(text, moneyUnit), part);
}

/** True for number formats that show a hundred times what is stored. */
export function isPercentFormat(cell: Cell): boolean {
  return cell.format.includes('%') && !/"[^"]*%[^"]*"/.test(cell.format);
}

/**
 * The decimal places a number is recorded with: what is stored, or what is shown where that is more
 * (10 shown as 10.00). `shift` 2: what is shown is the number in per cent.
 */
export function placesOf(number: Decimal | null, text: string, shift = 0): number {
  return number ? Math.max(number.decimalPlaces(), shownPlaces(text) + shift) : 0;
}

/** Digits and points as input methods write them. */
const FULL_WIDTH = /[０-９．﹒]/;

function shownPlaces(text: string): number {
  const plain = FULL_WIDTH.test(text) ? text.normalize('NFKC') : text;
  return plain.includes('.') ? (/\.(\d+)/.exec(plain)?.[1]?.length ?? 0) : 0;
}

// Facts are written out field by field: a form has hundreds, and spreading objects costs more than reading.
function numberEntry(place: Place, readText: (text: string) => Reading, part?: string): NumberEntry {
  const { at, text, value, formula, calculated, elsewhere } = entryAt(place);
  const shown = part ?? text;
  // What shows of a number may be rounded; only a text has a label to be left out.
  const isPart = part !== undefined && typeof value === 'string';
  const { number, reading } = isPart ? sane(readText(part)) : readCell(place.cell, readText);
  const places = placesOf(number, shown);
  const entry = { at, text: shown, value, formula, calculated, number, reading, places };
  return elsewhere ? { ...entry, elsewhere } : entry;
}

function readCell(cell: Cell | undefined, readText: (text: string) => Reading): Reading {
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return EMPTY;
  if (isCellError(value)) return { number: null, reading: 'error' };
  if (typeof value === 'boolean' || isNoNumber(value)) return NOT_A_NUMBER;
  if (typeof value === 'string') return sane(readText(value.trim()));
  const number = decimalOfExcel(value);
  return sane({ number: isPercentFormat(cell) ? number.times(HUNDRED) : number, reading: 'number' });
}

/**
 * Excel keeps fifteen digits, so from 10¹⁵ on a number is not exact to the unit: it is read as no amount and no score.
 */
const TOO_LARGE = 15;

function sane(reading: Reading): Reading {
  return reading.number !== null && reading.number.e >= TOO_LARGE ? NOT_A_NUMBER : reading;
}

const POINTS = /^[(（]?\s*([^()（）]*?)\s*(?:分|%|％)?\s*[)）]?\s*(?:分|%|％)?$/;
/** 97.9分（优）: the grade beside the points. */
const GRADE_BEHIND = /(?<=[\d０-９分])[\s,，、]*[(（【]?\s*[优良中差][秀好等]?\s*[)）】]?$/;

const readPoints: (text: string) => Reading = remembered((text) => {
  if (isNothingWritten(text)) return EMPTY;
  const points = text.replace(GRADE_BEHIND, '');
  const number = readNumber(POINTS.exec(points)?.[1] ?? points);
  return number ? { number, reading: 'number' } : NOT_A_NUMBER;
});

import { decimalOfExcel } from '../notation/decimal';
import type { Content } from '../revision/revision';
import { isCellError } from '../sheet/cell';
import { decimalText } from './decimalText';

/**
 * What a cell holds as a short text: the formula where there is one, a number as Excel shows it and
 * with at least `places` decimals.
 */
export function contentText({ value, formula }: Content, places = 0): string {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (typeof value === 'number') return decimalText(decimalOfExcel(value), places)!;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : value;
}

/** The decimals of a number; 0 for anything else. */
export function placesOf({ value, formula }: Content): number {
  return typeof value === 'number' && formula === null ? decimalOfExcel(value).decimalPlaces() : 0;
}

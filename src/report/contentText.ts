import { decimalOfExcel } from '../notation/decimal';
import type { Content } from '../revision/revision';
import { isCellError } from '../sheet/cell';
import { decimalText } from './decimalText';

/** What a cell holds as a short text: the formula where there is one, a number as Excel shows it. */
export function contentText({ value, formula }: Content): string {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (typeof value === 'number') return decimalText(decimalOfExcel(value))!;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : value;
}

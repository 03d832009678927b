import { isCellError } from '../sheet/cell';
import type { CellValue } from '../sheet/cell';
import type { Content } from './revision';

/** Equal as Excel sees it: an empty text is an empty cell, and doubles are equal at 15 digits. */
function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  if (typeof a === 'number' && typeof b === 'number') return a.toPrecision(15) === b.toPrecision(15);
  return (a === '' ? null : a) === (b === '' ? null : b);
}

/** Whether two contents are the same; a formula is compared by its text, not by its last result. */
export function sameContent(a: Content, b: Content): boolean {
  return a.formula === null && b.formula === null ? sameValue(a.value, b.value) : a.formula === b.formula;
}

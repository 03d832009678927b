import type { Content } from '../revision/revision';
import { isCellError } from '../sheet/cell';
import type { Cell, CellValue } from '../sheet/cell';

/** What a cell holds, as an edit states it; a place where nothing is stored holds nothing. */
export function contentOf(cell: Content | undefined): Content {
  return cell ? { value: cell.value, formula: cell.formula } : { value: null, formula: null };
}

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

/**
 * Whether a cell holds what an edit states. Excel keeps a number that is entered into a cell
 * formatted as text (`@`) as its digits, so there the digits are the number.
 */
export function holds(cell: (Content & Pick<Cell, 'format'>) | undefined, content: Content): boolean {
  const found = contentOf(cell);
  if (sameContent(found, content)) return true;
  if (cell?.format !== '@' || found.formula !== null || content.formula !== null) return false;
  return typeof found.value !== typeof content.value && digits(found.value) === digits(content.value);
}

function digits(value: CellValue): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}

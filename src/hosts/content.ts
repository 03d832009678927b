import type { Content } from '../revision/revision';
import { sameContent } from '../revision/sameContent';
import type { Cell, CellValue } from '../sheet/cell';

/** What a cell holds, as an edit states it; a place where nothing is stored holds nothing. */
export function contentOf(cell: Content | undefined): Content {
  return cell ? { value: cell.value, formula: cell.formula } : { value: null, formula: null };
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

import type { Content } from '../revision/revision';
import { sameContent } from '../revision/sameContent';
import type { Cell, CellValue } from '../sheet/cell';

/** Returns what a cell holds, as an edit states it; an absent cell holds nothing. */
export function contentOf(cell: Content | undefined): Content {
  return cell ? { value: cell.value, formula: cell.formula } : { value: null, formula: null };
}

/**
 * True if a cell holds what an edit states. In a cell formatted as text (`@`) Excel keeps an entered number as its
 * digits, so there the digits count as the number.
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

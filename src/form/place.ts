import type { Address } from '../sheet/address';
import type { Cell } from '../sheet/cell';

/** A cell as a person sees it, and where its value stands. */
export interface Place extends Address {
  readonly cell: Cell | undefined;
  /** What it displays, trimmed. */
  readonly text: string;
  /** Nothing is written there: neither value nor formula, or blanks alone. */
  readonly isBlank: boolean;
}

export function placeOf(row: number, column: number, cell: Cell | undefined): Place {
  return { row, column, cell, text: cell?.text.trim() ?? '', isBlank: isBlank(cell) };
}

function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  if (cell.formula !== null) return false;
  return cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '');
}

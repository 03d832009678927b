import { decimalOfExcel } from '../notation/decimal';
import { MAX_COLUMN, rangeToA1 } from '../sheet/address';
import type { Address } from '../sheet/address';
import { isCellError } from '../sheet/cell';
import type { Cell, CellValue } from '../sheet/cell';
import { Cells } from '../sheet/cells';
import { anchor } from '../sheet/grid';
import type { Sheet } from '../sheet/sheet';
import type { Edit } from './revision';

/**
 * Returns the sheet as it will be once the edits are made, so that flags can be written in the same step. Formulas
 * keep the results they had.
 */
export function editedSheet(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const { grid } = sheet;
  const cells = new Map<number, readonly [Address, Cell]>();
  const put = (at: Address, cell: Cell) => cells.set(at.row * MAX_COLUMN + at.column, [at, cell]);
  for (const row of grid.rows) {
    for (const column of grid.columns(row)) put({ row, column }, grid.cell(row, column)!);
  }
  for (const { at: given, after } of edits) {
    const at = anchor(grid, given.row, given.column);
    const format = grid.cell(at.row, at.column)?.format ?? 'General';
    const { value, formula } = after;
    put(at, { value, formula, format, text: textOf(value, format), calculated: true });
  }
  const hiddenRows = grid.rows.filter((row) => grid.isRowHidden(row));
  const merged = grid.merged.map(rangeToA1);
  return { ...sheet, grid: new Cells(cells.values(), { merged, hiddenRows }) };
}

/** Gives an edit, worked out on a sheet as it will be, the content that the cell holds before all edits. */
export function asRead(edit: Edit, { grid }: Sheet): Edit {
  const { row, column } = anchor(grid, edit.at.row, edit.at.column);
  const cell = grid.cell(row, column);
  return { ...edit, before: { value: cell?.value ?? null, formula: cell?.formula ?? null } };
}

function textOf(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return String(value);
  const number = decimalOfExcel(value);
  return format.includes('%') ? `${number.times(100).toString()}%` : number.toString();
}

import { decimalOfExcel } from '../../../notation/decimal';
import type { Address, Range } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/cell';
import type { Sheet } from '../../../sheet/sheet';
import type { Outcome } from './evaluateFormula';

/** Whether any cell holds a formula. */
export function hasFormulas(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => !formulaCells(sheet).next().done);
}

/** Every cell with a formula, and the formula. */
export function* formulaCells({ grid }: Sheet): Generator<readonly [Address, string]> {
  for (const row of grid.rows) {
    for (const column of grid.columns(row)) {
      const formula = grid.cell(row, column)?.formula;
      if (formula) yield [{ row, column }, formula];
    }
  }
}

/** The sheets by the names that formulas call them. */
export function namesOf(sheets: readonly Sheet[]): ReadonlyMap<string, Sheet> {
  return new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
}

/** The rows of a range that may hold anything. */
export function rowsWithin({ grid }: Sheet, { top, bottom }: Range): readonly number[] {
  const rows = grid.rows;
  if (bottom - top >= rows.length) return rows.filter((row) => row >= top && row <= bottom);
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** What a stored value is to a formula. */
export function outcomeOf(value: CellValue): Outcome {
  return typeof value === 'number' ? decimalOfExcel(value) : value;
}

import { decimalOfExcel } from '../../../notation/decimal';
import type { Address, Range } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/cell';
import type { Sheet } from '../../../sheet/sheet';
import type { Outcome } from './evaluateFormula';

/** True if any cell holds a formula. */
export function hasFormulas(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => !formulaCells(sheet).next().done);
}

/** Yields every cell that holds a formula, with the formula. */
export function* formulaCells({ grid }: Sheet): Generator<readonly [Address, string]> {
  for (const row of grid.rows) {
    for (const column of grid.columns(row)) {
      const formula = grid.cell(row, column)?.formula;
      if (formula) yield [{ row, column }, formula];
    }
  }
}

/** Returns the sheets by the names under which formulas refer to them. */
export function namesOf(sheets: readonly Sheet[]): ReadonlyMap<string, Sheet> {
  return new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
}

/** Returns the rows of a range; those without contents may be left out. */
export function rowsWithin({ grid }: Sheet, { top, bottom }: Range): readonly number[] {
  const rows = grid.rows;
  if (bottom - top >= rows.length) return rows.filter((row) => row >= top && row <= bottom);
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** Returns the outcome that a stored value is to a formula. */
export function outcomeOf(value: CellValue): Outcome {
  return typeof value === 'number' ? decimalOfExcel(value) : value;
}

import type { Edit } from '../../src/revision/revision';
import { toA1 } from '../../src/sheet/address';
import type { Address } from '../../src/sheet/address';
import type { Cell, CellValue } from '../../src/sheet/cell';
import { isCellError } from '../../src/sheet/cell';
import { Cells } from '../../src/sheet/cells';
import { rangeToA1 } from '../../src/sheet/address';
import type { Sheet } from '../../src/sheet/sheet';

/** The sheet with edits made, as a host would make them: values replaced, formats kept. */
export function appliedTo(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const cells = new Map<string, readonly [Address, Cell]>();
  for (const [at, cell] of cellsOf(sheet)) cells.set(toA1(at), [at, cell]);
  for (const { at, after } of edits) {
    const format = cells.get(toA1(at))?.[1].format ?? 'General';
    const { value, formula } = after;
    cells.set(toA1(at), [at, { value, formula, format, text: textOf(value, format), calculated: true }]);
  }
  const merged = sheet.grid.merged.map(rangeToA1);
  return { ...sheet, grid: new Cells(cells.values(), { merged }) };
}

/** What stands in the sheet, cell by cell; empty cells are none. */
export function contentsOf(sheet: Sheet): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    [...cellsOf(sheet)].filter(([, { value }]) => value !== null).map(([at, { value }]) => [toA1(at), value]),
  );
}

function* cellsOf({ grid }: Sheet): Generator<readonly [Address, Cell]> {
  for (const row of grid.rows) {
    for (const column of grid.columns(row)) yield [{ row, column }, grid.cell(row, column)!];
  }
}

/** Displayed text for the few formats that these tests use. */
export function textOf(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return String(value);
  if (format === '0.00%') return `${(value * 100).toFixed(2)}%`;
  return format === '0.00' ? value.toFixed(2) : String(value);
}

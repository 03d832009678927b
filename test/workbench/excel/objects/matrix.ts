import { isCellError } from '../../../../src/sheet/cell';
import type { CellValue } from '../../../../src/sheet/cell';
import { ExcelError, invalidArgument } from '../excelError';
import type { StoredCell } from '../model/workbookModel';
import type { CellRange } from './range';

/** Excel on the web answers and takes no more cells than this at once. */
const MOST_CELLS = 5_000_000;

/** What is asked of every cell of a range, row by row. */
export function matrix<T>(
  { sheet, area }: CellRange,
  of: (cell: StoredCell | undefined, row: number, column: number) => T,
): T[][] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (rows * columns > MOST_CELLS) throw new ExcelError('RangeExceedsLimit', 'The range has too many cells.');
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) => {
      const row = area.top + down;
      const column = area.left + right;
      return of(sheet.cell(row, column), row, column);
    }),
  );
}

/** An empty cell is '', an error its text. */
export function valueOut(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** Every cell of a range with the entry given for it: a matrix of the range's shape, or one scalar for all. */
export function entriesOf(
  { area }: CellRange,
  given: unknown,
): { readonly row: number; readonly column: number; readonly entry: unknown }[] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (Array.isArray(given)) {
    const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw invalidArgument(`a matrix of ${rows} rows and ${columns} columns`);
  }
  const entries = [];
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      const entry: unknown = Array.isArray(given) ? (given as unknown[][])[down]![right] : given;
      if (entry !== null) entries.push({ row: area.top + down, column: area.left + right, entry });
    }
  }
  return entries;
}

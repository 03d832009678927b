import type { Address } from '../../sheet/address';
import { rangeToA1 } from '../../sheet/address';
import type { Cell } from '../../sheet/cell';
import { Cells } from '../../sheet/cells';
import type { Sheet } from '../../sheet/sheet';

/** Part of a sheet on its way to the worker, small enough that copying it does not block the page noticeably. */
export type SheetSlice =
  | ({
      readonly kind: 'begin';
      readonly merged: readonly string[];
      readonly hiddenRows: readonly number[];
    } & Omit<Sheet, 'grid'>)
  | {
      readonly kind: 'cells';
      readonly cells: readonly (readonly [row: number, column: number, cell: Cell])[];
    };

/** Copying so many cells takes a few milliseconds. */
const CELLS_A_SLICE = 2_000;

/** Cuts a sheet into slices, each made when it is asked for. */
export function* slicesOf({ grid, ...about }: Sheet): Generator<SheetSlice> {
  const hiddenRows = grid.rows.filter((row) => grid.isRowHidden(row));
  yield { kind: 'begin', ...about, merged: grid.merged.map(rangeToA1), hiddenRows };
  let cells: [number, number, Cell][] = [];
  for (const row of grid.rows) {
    for (const column of grid.columns(row)) {
      const { value, text, formula, format, calculated } = grid.cell(row, column)!;
      cells.push([row, column, { value, text, formula, format, calculated }]);
    }
    if (cells.length < CELLS_A_SLICE) continue;
    yield { kind: 'cells', cells };
    cells = [];
  }
  yield { kind: 'cells', cells };
}

/** Puts sheets together again from their slices, in the order in which they were sent. */
export function sheetsOf(slices: readonly SheetSlice[]): readonly Sheet[] {
  const begun: { about: Extract<SheetSlice, { kind: 'begin' }>; cells: [Address, Cell][] }[] = [];
  for (const slice of slices) {
    if (slice.kind === 'begin') begun.push({ about: slice, cells: [] });
    else for (const [row, column, cell] of slice.cells) begun.at(-1)!.cells.push([{ row, column }, cell]);
  }
  return begun.map(({ about: { kind: _, merged, hiddenRows, ...about }, cells }) => ({
    ...about,
    grid: new Cells(cells, { merged, hiddenRows }),
  }));
}

import { format as formatted } from 'numfmt';
import { parseA1, rangeToA1, toA1 } from '../../src/sheet/address';
import type { Address, Range } from '../../src/sheet/address';
import type { Cell, CellValue } from '../../src/sheet/cell';
import { Cells } from '../../src/sheet/cells';
import type { Sheet } from '../../src/sheet/sheet';

/** A cell's address as text: H13. */
export type A1 = string;

/** What is done to a sheet: cells as they are afterwards, null where nothing is left. */
export type Changes = Readonly<Record<A1, Cell | null>>;

/** A sheet to work on. Every change gives another board; this one stays. */
export class Board {
  constructor(
    readonly name: string,
    readonly cells: ReadonlyMap<A1, Cell>,
    readonly merged: readonly Range[] = [],
    readonly hiddenRows: readonly number[] = [],
  ) {}

  static of({ name, grid }: Sheet): Board {
    const cells = new Map<A1, Cell>();
    for (const row of grid.rows) {
      for (const column of grid.columns(row)) cells.set(toA1({ row, column }), grid.cell(row, column)!);
    }
    const last = grid.used?.bottom ?? 0;
    const hidden = Array.from({ length: last }, (_, i) => i + 1).filter((row) => grid.isRowHidden(row));
    return new Board(name, cells, grid.merged, hidden);
  }

  text(at: A1 | null): string {
    return at === null ? '' : (this.cells.get(at)?.text.trim() ?? '');
  }

  with(changes: Changes): Board {
    const cells = new Map(this.cells);
    for (const [at, cell] of Object.entries(changes)) {
      if (cell) cells.set(at, cell);
      else cells.delete(at);
    }
    return new Board(this.name, cells, this.merged, this.hiddenRows);
  }

  withMerged(merged: readonly Range[]): Board {
    return new Board(this.name, this.cells, merged, this.hiddenRows);
  }

  /** Every cell put elsewhere; merged areas go along by their corners. */
  moved(to: (at: Address) => Address, hiddenRows: readonly number[] = this.hiddenRows): Board {
    const cells = new Map([...this.cells].map(([at, cell]) => [toA1(to(parseA1(at)!)), cell]));
    const merged = this.merged.map(({ top, left, bottom, right }) => {
      const first = to({ row: top, column: left });
      const last = to({ row: bottom, column: right });
      return { top: first.row, left: first.column, bottom: last.row, right: last.column };
    });
    return new Board(this.name, cells, merged, hiddenRows);
  }

  sheet(id = '1'): Sheet {
    const cells = [...this.cells].map(([at, cell]) => [parseA1(at)!, cell] as const);
    const options = { merged: this.merged.map(rangeToA1), hiddenRows: this.hiddenRows };
    return {
      id,
      name: this.name,
      visibility: 'visible',
      isProtected: false,
      grid: new Cells(cells, options),
    };
  }
}

export function textCell(text: string): Cell {
  return { value: text, text, formula: null, format: 'General', calculated: true };
}

/** A number in a cell, shown as Excel would show it. */
export function numberCell(value: number, format = 'General'): Cell {
  return { value, text: formatted(format, value), formula: null, format, calculated: true };
}

/** Another value in a cell that keeps its format. */
export function retyped(cell: Cell, value: CellValue): Cell {
  if (typeof value === 'number') return numberCell(value, cell.format);
  return { ...textCell(String(value ?? '')), format: cell.format };
}

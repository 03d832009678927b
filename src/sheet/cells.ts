import type { Address, Range } from './address';
import { contains, parseRange } from './address';
import type { Cell, CellValue } from './cell';
import type { Grid } from './grid';

/** Returns the text that Excel displays for a value in a number format (`0.00%`). */
export type Formatter = (value: CellValue, format: string) => string;

/** Cells by address, kept row by row: the storage behind hosts that hold whole cells. */
export class Cells implements Grid {
  readonly merged: readonly Range[];
  private readonly byRow = new Map<number, Map<number, Cell>>();
  private readonly hidden: ReadonlySet<number>;
  /** Filled when first asked for: cells never change. */
  private filledRows: readonly number[] | null = null;
  private readonly filledColumns = new Map<number, readonly number[]>();

  /**
   * @param cells every stored cell with its address, in any order
   * @param options merged areas as A1 ranges, hidden row numbers
   */
  constructor(
    cells: Iterable<readonly [Address, Cell]>,
    options: { readonly merged?: readonly string[]; readonly hiddenRows?: Iterable<number> } = {},
  ) {
    for (const [{ row, column }, cell] of cells) {
      let columns = this.byRow.get(row);
      if (!columns) this.byRow.set(row, (columns = new Map()));
      columns.set(column, cell);
    }
    this.merged = (options.merged ?? []).flatMap((text) => parseRange(text) ?? []);
    this.hidden = new Set(options.hiddenRows);
  }

  get rows(): readonly number[] {
    return (this.filledRows ??= [...this.byRow.keys()]
      .filter((row) => this.columns(row).length > 0)
      .sort((a, b) => a - b));
  }

  columns(row: number): readonly number[] {
    const known = this.filledColumns.get(row);
    if (known) return known;
    const cells = this.byRow.get(row);
    if (!cells) return [];
    const columns: number[] = [];
    for (const [column, { value, formula }] of cells) {
      if (value !== null || formula !== null) columns.push(column);
    }
    columns.sort((a, b) => a - b);
    this.filledColumns.set(row, columns);
    return columns;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.byRow.get(row)?.get(column);
  }

  mergedArea(row: number, column: number): Range | undefined {
    return this.merged.find((area) => contains(area, { row, column }));
  }

  isRowHidden(row: number): boolean {
    return this.hidden.has(row);
  }

  get used(): Range | null {
    const rows = this.rows;
    if (rows.length === 0) return null;
    let left = Infinity;
    let right = 0;
    for (const row of rows) {
      const columns = this.columns(row);
      left = Math.min(left, columns[0]!);
      right = Math.max(right, columns.at(-1)!);
    }
    return { top: rows[0]!, left, bottom: rows.at(-1)!, right };
  }
}

import type { Address, Range } from './address';
import type { Cell } from './cell';

/**
 * The cells of one sheet. Hosts implement it over their own storage; a sheet may have a million rows,
 * so a cell's text is only formatted when somebody asks for it.
 */
export interface Grid {
  /** The smallest rectangle that holds every cell with a value or a formula; null for an empty sheet. */
  readonly used: Range | null;
  /** Row numbers that hold at least one value or formula, ascending. */
  readonly rows: readonly number[];
  /** The columns of one row that hold a value or a formula, ascending. */
  columns(row: number): readonly number[];
  /**
   * The texts among the values of one row, from the left. A host offers this if it need not make cells for it: a
   * search through a million cells then takes a third of the time.
   */
  texts?(row: number): readonly string[];
  /** The cell, or undefined where nothing is stored. */
  cell(row: number, column: number): Cell | undefined;
  /** All merged areas. */
  readonly merged: readonly Range[];
  /** The merged area that covers a cell, or undefined. */
  mergedArea(row: number, column: number): Range | undefined;
  /** True for rows that the user has hidden or filtered away. */
  isRowHidden(row: number): boolean;
}

/** Returns the texts among the values of one row, from the left, whether or not the host offers them itself. */
export function textsIn(grid: Grid, row: number): readonly string[] {
  if (grid.texts) return grid.texts(row);
  const values = grid.columns(row).map((column) => grid.cell(row, column)?.value);
  return values.filter((value) => typeof value === 'string');
}

/** Returns the cell whose value shows at a place: the upper-left cell of its merged area, or the place itself. */
export function anchor(grid: Grid, row: number, column: number): Address {
  const area = grid.mergedArea(row, column);
  return area ? { row: area.top, column: area.left } : { row, column };
}

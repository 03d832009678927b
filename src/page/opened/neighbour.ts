import type { Address } from '../../sheet/address';
import { anchor } from '../../sheet/grid';
import type { Grid } from '../../sheet/grid';

/** By the name of an arrow key, how many rows down and columns to the right it moves. */
export const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Returns the cell to which an arrow key moves, within the used range. As in Excel it leaves a merged area at its edge
 * and enters one at its first cell.
 */
export function neighbour(grid: Grid, at: Address, [rows, columns]: readonly [number, number]): Address {
  const { used } = grid;
  if (!used) return at;
  const from = grid.mergedArea(at.row, at.column) ?? {
    top: at.row,
    bottom: at.row,
    left: at.column,
    right: at.column,
  };
  const row = rows > 0 ? from.bottom + 1 : rows < 0 ? from.top - 1 : at.row;
  const column = columns > 0 ? from.right + 1 : columns < 0 ? from.left - 1 : at.column;
  if (row < 1 || column < 1 || row > used.bottom || column > used.right) return at;
  return anchor(grid, row, column);
}

import type { Range } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';

/**
 * Infers merged areas from a form's blanks, for an Excel that cannot be asked (before ExcelApi 1.13) or must not be
 * (asking clears the undo stack on the desktop). Only two shapes are inferred, chosen so that an empty field is never
 * taken for a part of the label or text beside it:
 * - under a label: a row begins with blanks, and the label stands above the blanks;
 * - beside a label: in a heading of two rows, which fill each other's blanks, a label over the
 *   headings below it.
 */
export function inferMerged(grid: Grid): Range[] {
  const across = headingGroups(grid);
  return [...across, ...labelsDown(grid, across)];
}

function labelsDown(grid: Grid, across: readonly Range[]): Range[] {
  const open = new Map<number, Range>();
  const areas: Range[] = [];
  let previous = 0;
  for (const row of grid.rows) {
    const columns = grid.columns(row);
    const first = columns[0]!;
    if (row !== previous + 1) open.clear();
    for (const [column, area] of open) {
      if (column < first) open.set(column, { ...area, bottom: row });
      else open.delete(column);
    }
    for (const column of columns) {
      if (!isLabel(grid, row, column) || across.some(({ top, left }) => top === row && left === column))
        continue;
      open.set(column, { top: row, left: column, bottom: row, right: column });
    }
    for (const area of open.values()) {
      if (area.bottom === row && area.top < row) replace(areas, area);
    }
    previous = row;
  }
  return areas;
}

function replace(areas: Range[], area: Range): void {
  const index = areas.findIndex(({ top, left }) => top === area.top && left === area.left);
  if (index < 0) areas.push(area);
  else areas[index] = area;
}

function headingGroups(grid: Grid): Range[] {
  return grid.rows.flatMap((row) => {
    const upper = grid.columns(row);
    const lower = grid.columns(row + 1);
    if (lower.length === 0 || !fillEachOther(grid, row, upper, lower)) return [];
    return upper.flatMap((left, index) => {
      const right = (upper[index + 1] ?? lower.at(-1)! + 1) - 1;
      const isOver = lower.includes(left) && right > left && lower.includes(right);
      return isOver ? [{ top: row, left, bottom: row, right }] : [];
    });
  });
}

/**
 * True for two rows of labels in which every column has a label, and each row has blanks where the other has labels.
 */
function fillEachOther(grid: Grid, row: number, upper: readonly number[], lower: readonly number[]): boolean {
  const allLabels =
    upper.every((column) => isHeading(grid, row, column)) &&
    lower.every((column) => isHeading(grid, row + 1, column));
  if (!allLabels) return false;
  const columns = new Set([...upper, ...lower]);
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  // The upper row names all columns outside the group. A row of data would leave its levels blank.
  return (
    columns.size === last - first + 1 &&
    upper[0] === first &&
    !lower.includes(first) &&
    upper.at(-1) === last &&
    !lower.includes(last)
  );
}

function isLabel(grid: Grid, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  return typeof cell?.value === 'string' && cell.value.trim() !== '' && cell.formula === null;
}

/** True for a text without numbers: headings state none. */
function isHeading(grid: Grid, row: number, column: number): boolean {
  return isLabel(grid, row, column) && !/\d/.test(String(grid.cell(row, column)!.value));
}

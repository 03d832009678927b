/** The rows (ascending) between two rows, both excluded. */
export function rowsAbove(rows: readonly number[], floor: number, top: number): readonly number[] {
  return rows.slice(indexAfter(rows, floor), indexAfter(rows, top - 1));
}

/** The rows (ascending) below a row, one at a time: a sheet may have a million of them. */
export function* rowsBelow(rows: readonly number[], row: number): Generator<number> {
  for (let index = indexAfter(rows, row); index < rows.length; index += 1) yield rows[index]!;
}

/** The index of the first row below a row. */
function indexAfter(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

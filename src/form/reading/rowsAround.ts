/** The rows (ascending) between two rows, both excluded; of many the last ones. */
export function rowsAbove(
  rows: readonly number[],
  floor: number,
  top: number,
  most: number,
): readonly number[] {
  const end = indexAfter(rows, top - 1);
  return rows.slice(Math.max(indexAfter(rows, floor), end - most), end);
}

/**
 * The rows (ascending) below a row, one at a time: a sheet may have a million of them.
 * @param end the row before which they end; null for the end of the sheet
 */
export function* rowsBelow(rows: readonly number[], row: number, end: number | null): Generator<number> {
  for (let index = indexAfter(rows, row); index < rows.length; index += 1) {
    if (end !== null && rows[index]! >= end) return;
    yield rows[index]!;
  }
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

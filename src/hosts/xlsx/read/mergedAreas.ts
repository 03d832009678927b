import type { Range } from '../../../sheet/address';

/** The areas of so many rows are remembered. */

const MOST_REMEMBERED = 4_096;
const NONE: readonly Range[] = [];

/** Finds the merged area over a cell among thousands, by an interval tree over rows, and remembers results by row. */
export class MergedAreas {
  readonly all: readonly Range[];
  /** The areas by top row; as a balanced tree, the middle of each stretch is its root. */
  private readonly sorted: readonly Range[];
  /** The lowest bottom row in the subtree of each root. */
  private readonly lowest: Int32Array;
  private readonly rows = new Map<number, readonly Range[]>();

  constructor(written: readonly Range[]) {
    this.sorted = withoutOverlaps(written);
    this.all = this.sorted.length === written.length ? written : keptOf(written, this.sorted);
    this.lowest = new Int32Array(this.all.length);
    this.measure(0, this.all.length);
  }

  at(row: number, column: number): Range | undefined {
    if (this.all.length === 0) return undefined;
    let areas = this.rows.get(row);
    if (!areas) {
      const found: Range[] = [];
      this.collect(row, 0, this.sorted.length, found);
      areas = found.length === 0 ? NONE : found;
      if (this.rows.size >= MOST_REMEMBERED) this.rows.clear();
      this.rows.set(row, areas);
    }
    for (const area of areas) if (column >= area.left && column <= area.right) return area;
    return undefined;
  }

  private measure(from: number, to: number): number {
    if (from >= to) return 0;
    const middle = (from + to) >>> 1;
    const lowest = Math.max(
      this.sorted[middle]!.bottom,
      this.measure(from, middle),
      this.measure(middle + 1, to),
    );
    this.lowest[middle] = lowest;
    return lowest;
  }

  private collect(row: number, from: number, to: number, found: Range[]): void {
    if (from >= to) return;
    const middle = (from + to) >>> 1;
    if (this.lowest[middle]! < row) return;
    this.collect(row, from, middle, found);
    const area = this.sorted[middle]!;
    if (area.top > row) return;
    if (area.bottom >= row) found.push(area);
    this.collect(row, middle + 1, to, found);
  }
}

function keptOf(written: readonly Range[], kept: readonly Range[]): readonly Range[] {
  const those = new Set(kept);
  return written.filter((area) => those.has(area));
}

/**
 * Returns the areas from top to bottom, without those that overlap an earlier one. Excel never writes such areas and
 * removes them when it repairs a file. Forms made by programs have them, with cells inside whose own values must not be
 * hidden by another cell's.
 */
function withoutOverlaps(written: readonly Range[]): Range[] {
  const kept: Range[] = [];
  /** The areas that may reach the current row, from left to right; no two share a column. */
  const open: Range[] = [];
  for (const area of [...written].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const place = firstReaching(open, area.left);
    let isFree = true;
    while (place < open.length && open[place]!.left <= area.right && isFree) {
      if (open[place]!.bottom < area.top) open.splice(place, 1);
      else isFree = false;
    }
    if (!isFree) continue;
    open.splice(place, 0, area);
    kept.push(area);
  }
  return kept;
}

/** Returns the index of the first area that does not end left of a column. */
function firstReaching(open: readonly Range[], column: number): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (open[middle]!.right < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

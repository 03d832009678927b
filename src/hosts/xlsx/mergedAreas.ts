import type { Range } from '../../sheet/address';

/** A row can hold no more areas than it has columns, unless areas overlap, which Excel forbids. */
const MOST_IN_A_ROW = 16_384;
const MOST_REMEMBERED = 4_096;
const NONE: readonly Range[] = [];

/** Finds the merged area over a cell among thousands: an interval tree over rows, remembered by row. */
export class MergedAreas {
  readonly all: readonly Range[];
  /** By their top row; seen as a balanced tree, the middle of each stretch is its root. */
  private readonly sorted: readonly Range[];
  /** The lowest bottom row in the subtree of each root. */
  private readonly lowest: Int32Array;
  private readonly rows = new Map<number, readonly Range[]>();

  constructor(all: readonly Range[]) {
    this.all = all;
    this.sorted = [...all].sort((a, b) => a.top - b.top);
    this.lowest = new Int32Array(all.length);
    this.measure(0, all.length);
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
    if (from >= to || found.length >= MOST_IN_A_ROW) return;
    const middle = (from + to) >>> 1;
    if (this.lowest[middle]! < row) return;
    this.collect(row, from, middle, found);
    const area = this.sorted[middle]!;
    if (area.top > row) return;
    if (area.bottom >= row) found.push(area);
    this.collect(row, middle + 1, to, found);
  }
}

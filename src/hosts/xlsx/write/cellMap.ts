import { contains } from '../../../sheet/address';
import type { Address, Range } from '../../../sheet/address';

/** A map from cells of a sheet to values, in the order in which they were set. */
export class CellMap<T> implements Iterable<readonly [Address, T]> {
  private readonly entries = new Map<number, readonly [Address, T]>();

  constructor(entries: Iterable<readonly [Address, T]> = []) {
    for (const [at, value] of entries) this.set(at, value);
  }

  get size(): number {
    return this.entries.size;
  }

  get(at: Address): T | undefined {
    return this.entries.get(key(at))?.[1];
  }

  has(at: Address): boolean {
    return this.entries.has(key(at));
  }

  set(at: Address, value: T): void {
    this.entries.set(key(at), [at, value]);
  }

  delete(at: Address): void {
    this.entries.delete(key(at));
  }

  /** True if any of its cells lies within a range. */
  hasWithin(range: Range): boolean {
    return !this.within(range).next().done;
  }

  /** Yields its cells within a range. It goes through the cells or through the range, whichever is quicker. */
  *within(range: Range): Generator<Address> {
    const width = range.right - range.left + 1;
    if (width * (range.bottom - range.top + 1) > this.size) {
      for (const [at] of this) if (contains(range, at)) yield at;
      return;
    }
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1)
        if (this.has({ row, column })) yield { row, column };
    }
  }

  [Symbol.iterator](): Iterator<readonly [Address, T]> {
    return this.entries.values();
  }
}

/** Returns one number for each cell: a sheet has 2^20 rows and 2^14 columns. */
function key({ row, column }: Address): number {
  return row * 32_768 + column;
}

import fc from 'fast-check';
import { CellMap } from '../../../../src/hosts/xlsx/write/cellMap';
import { contains, toA1 } from '../../../../src/sheet/address';
import type { Address } from '../../../../src/sheet/address';

/** Cells near one another, and such as differ in the row or in the column alone, to the edges of a sheet. */
const cells = fc.record({
  row: fc.constantFrom(1, 2, 3, 4, 32_768, 1_048_576),
  column: fc.constantFrom(1, 2, 3, 4, 16_384),
});

test('holds the latest of each cell, and no cell for another', () => {
  fc.assert(
    fc.property(fc.array(cells), cells, (set, asked) => {
      const map = new CellMap<number>();
      set.forEach((at, index) => map.set(at, index));
      const last = set.findLastIndex((at) => toA1(at) === toA1(asked));
      expect([map.get(asked), map.has(asked)]).toEqual([last < 0 ? undefined : last, last >= 0]);
      expect(map.size).toBe(new Set(set.map(toA1)).size);
      map.delete(asked);
      expect(map.has(asked)).toBe(false);
    }),
  );
});

test('gives its cells inside a range, whether the range is larger or it has more cells', () => {
  const ranges = fc.tuple(cells, cells).map(([a, b]) => ({
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }));
  const names = (some: Iterable<Address>) => [...some].map(toA1).sort();
  fc.assert(
    fc.property(fc.array(cells), ranges, (set, range) => {
      const map = new CellMap(set.map((at) => [at, true] as const));
      const inside = [...map].map(([at]) => at).filter((at) => contains(range, at));
      expect(names(map.within(range))).toEqual(names(inside));
      expect(map.hasWithin(range)).toBe(inside.length > 0);
    }),
  );
});

test('asking a few cells of a whole sheet goes through the cells', () => {
  const map = new CellMap([[{ row: 1_048_576, column: 16_384 }, true]]);
  expect(map.hasWithin({ top: 1, left: 1, bottom: 1_048_576, right: 16_384 })).toBe(true);
});

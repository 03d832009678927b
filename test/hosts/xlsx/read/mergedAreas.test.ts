import fc from 'fast-check';
import { MergedAreas } from '../../../../src/hosts/xlsx/read/mergedAreas';
import { contains, parseRange, rangeToA1, type Address, type Range } from '../../../../src/sheet/address';
import { cost } from '../../../cost';

const areas = (...written: string[]) => new MergedAreas(written.map((text) => parseRange(text)!));
const names = (all: readonly Range[]) => all.map(rangeToA1);

test('of areas that overlap the upper and then the left one counts', () => {
  // As the forms of Shanghai 2023 have them: the side label and the names of the funds share a column.
  const merged = areas('A5:B9', 'B5:C5', 'B6:C6', 'C7:D7', 'A10:B11', 'A5:B9');
  expect(names(merged.all)).toEqual(['A5:B9', 'C7:D7', 'A10:B11']);
  expect(merged.at(6, 3)).toBeUndefined();
});

test('areas are found at every one of their cells and nowhere else', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 12 }), fc.nat(25), fc.nat(3))
    .map(([top, left, height, width]): Range => ({ top, left, bottom: top + height, right: left + width }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 25 }), (written) => {
      const merged = new MergedAreas(written);
      const wrong: Address[] = [];
      for (let row = 1; row <= 56; row += 1) {
        for (let column = 1; column <= 16; column += 1) {
          const covering = merged.all.filter((area) => contains(area, { row, column }));
          if (covering.length > 1 || merged.at(row, column) !== covering[0]) wrong.push({ row, column });
        }
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a hundred thousand areas take no noticeable time', () => {
  const merged = new MergedAreas([
    { top: 1, left: 1, bottom: 1_048_576, right: 1 },
    ...Array.from({ length: 100_000 }, (_, n) => ({ top: n + 1, left: 2, bottom: n + 1, right: 16_384 })),
  ]);
  let wrong = 0;
  const seconds = cost(() => {
    for (let row = 1; row <= 100_000; row += 1) {
      if (merged.at(row, 3)?.top !== row || merged.at(row, 1)?.left !== 1) wrong += 1;
    }
  });
  expect(wrong).toBe(0);
  expect(merged.all).toHaveLength(100_001);
  expect(seconds).toBeLessThan(5);
});

import fc from 'fast-check';
import { areasOf, blocksAround, cellCount, packed, rowBlocks } from '../../../src/hosts/excel/blocks';
import { contains, parseA1, parseRange, rangeToA1 } from '../../../src/sheet/address';

const addresses = fc.array(
  fc.record({ row: fc.integer({ min: 1, max: 3_000 }), column: fc.integer({ min: 1, max: 400 }) }),
  { minLength: 1, maxLength: 60 },
);

test('a large range is cut into blocks of whole rows', () => {
  expect(rowBlocks(parseRange('B2:E11')!, 16).map(rangeToA1)).toEqual(['B2:E5', 'B6:E9', 'B10:E11']);
});

test('the cells of a form make one block', () => {
  const places = ['H13', 'H14', 'H16', 'I16', 'F6', 'H42'].map((address) => parseA1(address)!);
  expect(blocksAround(places).map(rangeToA1)).toEqual(['F6:I42']);
});

test('blocks cover every place and stay small for the places they cover', () => {
  fc.assert(
    fc.property(addresses, (places) => {
      const blocks = blocksAround(places);
      expect(places.every((place) => blocks.some((block) => contains(block, place)))).toBe(true);
      const cells = blocks.reduce((count, block) => count + cellCount(block), 0);
      expect(cells).toBeLessThanOrEqual(places.length * 440);
    }),
  );
});

test('areas hold exactly the places', () => {
  fc.assert(
    fc.property(addresses, (places) => {
      const distinct = new Set(places.map(({ row, column }) => `${row} ${column}`)).size;
      const areas = areasOf(places);
      expect(places.every((place) => areas.some((area) => contains(area, place)))).toBe(true);
      expect(areas.reduce((count, area) => count + cellCount(area), 0)).toBe(distinct);
    }),
  );
});

test('things are packed in their order, no trip larger than allowed unless one thing is', () => {
  expect(packed([3, 3, 3, 9, 1, 2], (size) => size, 7)).toEqual([[3, 3], [3], [9], [1, 2]]);
});

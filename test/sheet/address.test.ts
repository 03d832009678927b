import { parseLines, rangeToA1 } from '../../src/sheet/address';

describe('whole columns and rows', () => {
  test.each([
    ['A:A', 'A1:A1048576'],
    ['c:$A', 'A1:C1048576'],
    ['1:1', 'A1:XFD1'],
    ['$3:2', 'A2:XFD3'],
  ])('%s is %s', (text, range) => {
    expect(rangeToA1(parseLines(text)!)).toBe(range);
  });

  test.each(['A', 'A:1', '1:A', 'A:B:C', 'XFE:XFE', '0:1', '1:1048577', 'A1:B2', ''])(
    '%j is none',
    (text) => {
      expect(parseLines(text)).toBeNull();
    },
  );
});

import { sameContent } from '../../src/revision/sameContent';
import type { CellValue } from '../../src/sheet/cell';

const value = (of: CellValue) => ({ value: of, formula: null });

describe('what a cell holds is the same, as Excel sees it', () => {
  test.each<[what: string, one: CellValue, other: CellValue, isSame: boolean]>([
    ['a sum of tenths and its decimal, equal at fifteen digits', 0.1 + 0.2, 0.3, true],
    ['a rate of more digits than Excel keeps', 0.426852 + 2 ** -54, 0.426852, true],
    ['numbers that differ in the fifteenth digit', 1.00000000000001, 1.00000000000002, false],
    ['a hundredth more', 9.61, 9.62, false],
    ['an empty text and an empty cell', '', null, true],
    ['zero and an empty cell', 0, null, false],
    ['a number and the same as text', 10, '10', false],
    ['texts with other blanks', '10 分', '10分', false],
    ['the same error', { error: '#REF!' }, { error: '#REF!' }, true],
    ['another error', { error: '#REF!' }, { error: '#N/A' }, false],
    ['an error and its text', { error: '#REF!' }, '#REF!', false],
  ])('%s', (_, one, other, isSame) => {
    expect(sameContent(value(one), value(other))).toBe(isSame);
    expect(sameContent(value(other), value(one))).toBe(isSame);
  });

  test('formulas are compared by their text, whatever their last results are', () => {
    const sum = { value: 10, formula: '=A1+A2' };
    expect(sameContent(sum, { ...sum, value: 12 })).toBe(true);
    expect(sameContent(sum, { ...sum, formula: '=A1+A3' })).toBe(false);
    expect(sameContent(sum, { value: 10, formula: null })).toBe(false);
  });
});

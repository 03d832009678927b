import type { CellValue } from '../../src/sheet/cell';
import { canonicalText } from '../../src/seal/canonicalCells';

describe('what counts of a cell', () => {
  test.each<readonly [CellValue, string, string | null]>([
    [9.609999999999999, 'General', 'n:9.61'],
    [10, '0.00', 'n:10'],
    [1e-7, 'General', 'n:0.0000001'],
    [0.85, '"≥"0%', 'n:0.85%≥'],
    [0.85, '0.00%', 'n:0.85%'],
    ['10', '@', 't:10'],
    ['  第一行\r\n第二行\r末行 ', 'General', 't:第一行\n第二行\n末行'],
    ['cafe\u0301', 'General', 't:café'],
    [' ', 'General', null],
    [null, '0.00', null],
    [true, 'General', 'b:TRUE'],
    [{ error: '#N/A' }, 'General', 'e:#N/A'],
  ])('%j with the format %s: %j', (value, format, text) => {
    expect(canonicalText({ value, format })).toBe(text);
  });
});

import { cellsOf, entryFor } from '../../../src/hosts/excel/cells';
import type { CellValue } from '../../../src/sheet/cell';

describe('what is entered so that a cell holds', () => {
  test.each<readonly [CellValue, string, string | number | boolean]>([
    [4.5, 'General', 4.5],
    [false, 'General', false],
    [null, 'General', ''],
    [{ error: '#N/A' }, 'General', '#N/A'],
    ['优', 'General', '优'],
    ['达成指标', 'General', '达成指标'],
    ['【待补充】目标值≥95%', 'General', '【待补充】目标值≥95%'],
    ['42.68%', 'General', "'42.68%"],
    ['12月底前', 'General', "'12月底前"],
    ['=1+1', 'General', "'=1+1"],
    ['-', 'General', "'-"],
    ["'quoted", 'General', "''quoted"],
    ['true', 'General', "'true"],
    ['#N/A', 'General', "'#N/A"],
    ['42.68%', '@', '42.68%'],
    ['=1+1', '@', '=1+1'],
  ])('%j in a cell of format %s: %j', (value, format, entry) => {
    expect(entryFor({ value, formula: null }, format)).toBe(entry);
  });

  test('a formula: the formula', () => {
    expect(entryFor({ value: 3, formula: '=1+2' }, 'General')).toBe('=1+2');
  });
});

test('cells that hold nothing are left out, unless they have a number format', () => {
  const range = {
    rowIndex: 4,
    columnIndex: 1,
    values: [['', '', 9.5, '#DIV/0!']],
    formulas: [['', '', 9.5, '=A1/0']],
    numberFormat: [['General', '@', '0.00', 'General']],
    text: [['', '', '9.50', '#DIV/0!']],
  };
  expect([...cellsOf(range)].map(([{ row, column }, cell]) => [row, column, cell.value, cell.text])).toEqual([
    [5, 3, null, ''],
    [5, 4, 9.5, '9.50'],
    [5, 5, { error: '#DIV/0!' }, '#DIV/0!'],
  ]);
});

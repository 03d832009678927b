import fc from 'fast-check';
import { cellsOf, entryFor } from '../../../src/hosts/excel/answeredCells';
import type { CellValue } from '../../../src/sheet/cell';
import { enteredValue } from '../../workbench/excel/model/enteredValue';

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

test('whatever a text looks like: Excel, reading the entry as typing, keeps the text', () => {
  const looks = [
    '12-1',
    '3/4',
    '1E5',
    '42.68%',
    '9:30',
    '¥100',
    '(5)',
    '1 1/2',
    '１２',
    '50％',
    '3月4日',
    '+5',
  ];
  const more = [
    '-abc',
    '@A1',
    '5,00',
    '（5）',
    '【待补充】12',
    '“3/4”',
    '二〇二四年三月',
    "'x",
    'June',
    '＝1',
  ];
  const text = fc.oneof(
    fc.constantFrom(...looks, ...more),
    fc.string({ unit: fc.constantFrom(...'0123456789十三〇年月日时:/-.,%¥()（）+=＝@ aeJun') }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(
      text.filter((value) => value !== ''),
      (value) => {
        const entry = entryFor({ value, formula: null }, 'General');
        expect(enteredValue(entry, 'General')).toMatchObject({ value, formula: null });
      },
    ),
    { numRuns: 2_000 },
  );
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

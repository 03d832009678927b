import { cellOption } from '../../../src/cli/options/cellOption';

describe('a cell on the command line', () => {
  it.each([
    ['H13', { sheet: null, at: { row: 13, column: 8 } }],
    ['$h$13', { sheet: null, at: { row: 13, column: 8 } }],
    ['运行保障!H13', { sheet: '运行保障', at: { row: 13, column: 8 } }],
    ["'2023 年'!A1", { sheet: '2023 年', at: { row: 1, column: 1 } }],
    ["'it''s'!A1", { sheet: "it's", at: { row: 1, column: 1 } }],
    ['a!b!A1', { sheet: 'a!b', at: { row: 1, column: 1 } }],
  ])('%s', (given, cell) => {
    expect(cellOption(given)).toEqual(cell);
  });

  it.each(['', 'H', '13', 'H13:H14', 'H0', '表!', 'XFE1'])('%j is none', (given) => {
    expect(() => cellOption(given)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

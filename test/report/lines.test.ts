import { tableRow } from '../../src/report/lines';

describe('a row of a table', () => {
  const columns = (width: number) => [{ width: 4 }, { width: 2, align: 'right' as const }, { width }];

  test('wraps every text under its own column, and ends no line in spaces', () => {
    expect(tableRow(['错误', '3', '信息化建设项目', ''], [...columns(10), { width: 20 }])).toEqual([
      '错误   3  信息化建设',
      '          项目',
    ]);
  });

  test('puts a text below that its column has no room for', () => {
    expect(tableRow(['错误', '3', '信息化建设项目的经费'], columns(6), { margin: 2 })).toEqual([
      '  错误   3',
      '      信息化建设项',
      '      目的经费',
    ]);
  });

  test('puts what stands behind such a column below as well', () => {
    expect(tableRow(['错误', '3', '上海科技馆', '项目'], [...columns(4), { width: 10 }])).toEqual([
      '错误   3',
      '    上海科技馆',
      '    项目',
    ]);
  });

  test('keeps a short text in a narrow column', () => {
    expect(tableRow(['错误', '3', '项目'], columns(4))).toEqual(['错误   3  项目']);
  });

  test('puts it below also where a column has less than no room', () => {
    expect(tableRow(['错误', '3', '文件'], columns(-2))).toEqual(['错误   3', '    文件']);
  });
});

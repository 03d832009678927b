import { guessMeanings, headingRowAt } from '../../../src/form/templates/guessMeanings';
import { sheetOf } from '../sheetOf';

/** What is guessed of the columns of a table, its headings in the first row. */
function guessed(rows: readonly string[]) {
  const { grid } = sheetOf(rows);
  const headings = grid.columns(1).map((column) => ({
    at: { row: 1, column },
    text: grid.cell(1, column)!.text,
    meaning: 'extra' as const,
  }));
  return guessMeanings(grid, headings, 1);
}

describe('columns by what they hold', () => {
  test.each([
    [
      'targets with signs, achievements with units, points',
      [
        '考核内容|要求|做到了什么|满多少|打多少',
        '服务企业|≥15家|15家|#4.00|#4.00',
        '学员满意|≥90%|95%|#6.00|#5.00',
      ],
      ['level3', 'target', 'actual', 'weight', 'score'],
    ],
    [
      'levels before the names, and reasons behind the scores',
      [
        '甲|乙|丙|丁|戊|己|庚|辛',
        '产出|数量|服务企业|≥15家|12家|#10|#8|企业搬迁，今后加强走访',
        '产出|质量|满意|≥90%|95%|#10|#10|',
      ],
      ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'note'],
    ],
    [
      'weights before the targets',
      ['名|满|要|做|得', '服务企业|#10|≥15家|15家|#10', '满意|#5|≥90%|80%|#4'],
      ['level3', 'weight', 'target', 'actual', 'score'],
    ],
    [
      'no sign at all: the first quantity is the target',
      ['名|要|做|满|得', '服务企业|15家|14家|#10|#9', '培训|3次|3次|#5|#5'],
      ['level3', 'target', 'actual', 'weight', 'score'],
    ],
    [
      'achievements that are bare numbers, no less than the weights behind them, with the total below',
      [
        '名|要|做|满|得',
        '服务企业|≥15|#16|#10|#10',
        '培训|≥20|#18|#5|#4',
        '走访|≥60|#60|#5|#5',
        '合计|||#20|#19',
      ],
      ['level3', 'target', 'actual', 'weight', 'score'],
    ],
    [
      'a single column of points is that of the weights',
      ['名|要|做|满', '服务企业|≥15家|15家|#60', '满意|≥90%|95%|#40'],
      ['level3', 'target', 'actual', 'weight'],
    ],
    [
      'numbers below nothing and above a hundred are no points',
      ['名|要|做|满|得', '服务企业|≥15家|15家|#160|#-5', '满意|≥90%|95%|#40|#5'],
      ['level3', 'target', 'actual', null, null],
    ],
    [
      'a column left of the target is no achievement',
      ['做|名|要|满|得', '15家|服务企业|≥15家|#60|#60', '95%|满意|≥90%|#40|#40'],
      ['level2', 'level3', 'target', 'weight', 'score'],
    ],
    [
      'short words behind the scores are no reasons',
      ['名|要|做|满|得|备', '服务企业|≥15家|15家|#60|#60|已完成', '满意|≥90%|95%|#40|#40|好'],
      ['level3', 'target', 'actual', 'weight', 'score', null],
    ],
    [
      'nor are words between',
      ['名|要|做|因|满|得', '服务企业|≥15家|15家|企业搬迁，今后加强走访|#60|#60', '满意|≥90%|95%||#40|#40'],
      ['level3', 'target', 'actual', null, 'weight', 'score'],
    ],
    [
      'a score above its weight makes them no pair',
      ['名|要|做|甲|乙', '服务企业|≥15家|15家|#6|#60', '满意|≥90%|95%|#40|#4'],
      ['level3', 'target', 'actual', null, null],
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(guessed(rows)).toEqual(expected);
  });

  test('nothing is guessed of an empty table', () => {
    expect(guessed(['甲|乙|丙'])).toEqual([null, null, null]);
  });
});

test('the headings are those at the selected cell or the nearest above it', () => {
  const { grid } = sheetOf([
    '某项目考核表',
    '名|要|做|满|得',
    '服务企业|15家|14家|#10|#9',
    '培训|3次|3次|#5|#5',
  ]);
  expect([headingRowAt(grid, 4), headingRowAt(grid, 2), headingRowAt(grid, 1)]).toEqual([2, 2, null]);
});

test.each([
  ['two words are no headings', ['某项目|考核表', '服务企业|15家'], 1, null],
  [
    'nor is a row with a sentence',
    ['名|要|按照年初确定的工作计划和实施方案全面完成了全部工作任务的情况说明', '服务企业|15家|14家'],
    2,
    null,
  ],
  [
    'thirty letters may head a column',
    ['名|要|按照年初确定的工作计划和实施方案全面完成了全部工作任务的情况', '服务企业|15家|14家'],
    2,
    1,
  ],
  [
    'below many rows they are too far away',
    ['名|要|做', ...Array.from({ length: 400 }, () => '服务企业|15家|14家')],
    401,
    null,
  ],
])('%s', (_, rows, selected, expected) => {
  expect(headingRowAt(sheetOf(rows).grid, selected)).toBe(expected);
});

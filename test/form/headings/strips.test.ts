import { readForms } from '../../../src/form/reading/readForms';
import { rangeToA1 } from '../../../src/sheet/address';
import { sheetOf } from '../sheetOf';
import type { Drawn } from '../sheetOf';

/** A small form of four columns. */
const form = (name: string): readonly string[] => [
  '绩效自评表|||',
  `项目名称|${name}||`,
  '指标名称|目标值|完成值|得分',
  `${name}次数|≥5次|5次|60`,
  `${name}人数|≥5人|5人|40`,
];

/** Rows beside one another, the second ones some rows lower, with a number of columns between. */
function beside(
  left: readonly string[],
  right: readonly string[],
  { columns = 1, lower = 0 } = {},
): readonly string[] {
  const gap = '|'.repeat(columns + 1);
  const height = Math.max(left.length, right.length + lower);
  return Array.from({ length: height }, (_, row) => `${left[row] ?? '|||'}${gap}${right[row - lower] ?? ''}`);
}

const read = (rows: readonly string[], drawn?: Drawn) =>
  readForms(sheetOf(rows, drawn))
    .forms.toSorted((a, b) => a.range.left - b.range.left)
    .map(
      ({ range, project, indicators }) =>
        `${rangeToA1(range)} ${project?.text} ${indicators.map(({ name }) => name).join(' ')}`,
    );

const LEFT = 'A1:D5 甲 甲次数 甲人数';

describe('forms beside one another', () => {
  test.each<[what: string, rows: readonly string[], expected: readonly string[]]>([
    ['with a blank column between', beside(form('甲'), form('乙')), [LEFT, 'F1:I5 乙 乙次数 乙人数']],
    ['with three', beside(form('甲'), form('乙'), { columns: 3 }), [LEFT, 'H1:K5 乙 乙次数 乙人数']],
    ['one of them lower', beside(form('甲'), form('乙'), { lower: 2 }), [LEFT, 'F3:I7 乙 乙次数 乙人数']],
    [
      'one of them below the other’s end',
      beside(form('甲'), form('乙'), { lower: 9 }),
      [LEFT, 'F10:I14 乙 乙次数 乙人数'],
    ],
    [
      'three',
      beside(beside(form('甲'), form('乙')), form('丙')),
      [LEFT, 'F1:I5 乙 乙次数 乙人数', 'K1:N5 丙 丙次数 丙人数'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(rows)).toEqual(expected);
  });

  test('with a title merged over both', () => {
    const rows = ['某局绩效自评表', ...beside(form('甲').slice(1), form('乙').slice(1))];
    expect(read(rows, { merged: ['A1:I1'] }).map((each) => each.split(' ').slice(1).join(' '))).toEqual([
      '甲 甲次数 甲人数',
      '乙 乙次数 乙人数',
    ]);
  });

  test('what merely stands beside a form belongs to it', () => {
    expect(read(beside(form('甲'), ['说明', '请如实填写']))).toEqual([LEFT]);
    expect(read(beside(form('甲'), ['姓名|金额', '张三|5'], { columns: 2 }))).toEqual([LEFT]);
  });

  test('a heading that names nothing, or says nothing else, heads no second form', () => {
    expect(read(beside(form('甲'), ['目标值|完成值', '5|4']))).toHaveLength(1);
    expect(read(beside(form('甲'), ['指标名称|目标值', '次数|4']))).toHaveLength(1);
  });

  test('a column that is blank between headings and filled below parts nothing', () => {
    const rows = [
      '绩效自评表||||',
      '项目名称|甲|||',
      '指标名称|目标值||完成值|得分',
      '次数|≥5次|备|5次|60',
      '人数|≥5人||5人|40',
    ];
    expect(read(rows)).toEqual(['A1:E5 甲 次数 人数']);
  });

  test('nor does a blank column under a heading that is merged over it', () => {
    const rows = ['绩效自评表||||', '项目名称|甲|||', '指标名称|目标值||完成值|得分', '次数|≥5次||5次|60'];
    expect(read(rows, { merged: ['B3:C3'] })).toEqual(['A1:E4 甲 次数']);
  });
});

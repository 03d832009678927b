import { questionsOf } from '../../src/form/facts/questions';
import type { Question } from '../../src/form/facts/questions';
import { readForms } from '../../src/form/reading/readForms';
import { answerEdit } from '../../src/revision/answerEdit';
import { toA1 } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/cell';
import type { Drawn } from '../form/sheetOf';
import { numberCell, sheetOf } from '../form/sheetOf';
import type { IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

interface There {
  /** What the cell holds; without it, nothing. */
  readonly value?: string | number;
  readonly formula?: string;
  /** What stands there as the answer so far. */
  readonly answer?: string;
  readonly row?: IndicatorSpec;
}

type Writes = string | number | null | { readonly why: string };

/** What an answer writes into the cell, or why it writes nothing. */
function written(
  what: Question['what'],
  typed: string,
  { value, formula, answer = '', row }: There = {},
): Writes {
  const form = formOf({ indicators: [{ target: '≥59次', weight: '10', ...row }] });
  const printed = typeof value === 'string' ? value : '';
  const cell: Cell | undefined =
    value === undefined
      ? undefined
      : { value, text: String(value), formula: formula ?? null, format: 'General', calculated: true };
  const at = { row: 13, column: 5 };
  const question: Question = { what, at, of: '', row: 0, label: '', answer, printed, isOptional: false };
  const edit = answerEdit(form, question, typed, cell);
  return typeof edit === 'string' ? { why: edit } : (edit.after.value as string | number | null);
}

test.each<[what: Question['what'], typed: string, writes: Writes]>([
  ['budget', '7,565.92', 7565.92],
  ['executed', ' 100 ', 100],
  ['initial', '0', 0],
  ['budget', '', null],
  ['budget', '-5', { why: 'not-a-number' }],
  ['budget', '见附件', { why: 'not-a-number' }],
  // Excel would keep another number.
  ['budget', '1234567890123456.78', { why: 'not-a-number' }],
  ['budget', '10.5', 10.5],
  ['weight', '12', 12],
  ['weight', '12.5分', 12.5],
  ['score', '10', 10],
  ['score', '9.5', 9.5],
  ['score', '10.5', { why: 'above-weight' }],
  ['target', '95', 95],
  ['target', '≥95%', '≥95%'],
  ['target', '=100%', '＝100%'],
  ['project', '=SUM(A1)', '＝SUM(A1)'],
  ['project', '甲=乙', '甲=乙'],
  ['project', '2024001', '2024001'],
  ['project', '0012', '0012'],
  ['department', '教育局', '教育局'],
])('%s: %s writes %p', (what, typed, writes) => {
  expect(written(what, typed)).toEqual(writes);
});

test('a score of a row without a weight has no limit', () => {
  expect(written('score', '11', { row: { weight: '' } })).toBe(11);
});

test.each<[typed: string, there: There, writes: Writes]>([
  ['2024', { value: '（        年度）' }, '（2024年度）'],
  ['2024年', { value: '（        年度）' }, '（2024年度）'],
  ['2024 年度', { value: '（____年度）' }, '（2024年度）'],
  ['2024', { value: '（2023年度）', answer: '2023' }, '（2024年度）'],
  ['2024', { value: '（2 0 2 3年度）', answer: '2023' }, '（2024年度）'],
  ['2024', { value: '二〇二三年度自评表', answer: '2023' }, '2024年度自评表'],
  ['2024', { value: '２０２３年', answer: '2023' }, '2024年'],
  ['2024', { value: '填报年份：2023', answer: '2023' }, '填报年份：2024'],
  ['2024', { value: 2023, answer: '2023' }, 2024],
  ['2024', { value: '' }, '2024年度'],
  ['2024', {}, '2024年度'],
  ['24', {}, { why: 'not-a-year' }],
  ['25', { value: '（        年度）' }, { why: 'not-a-year' }],
  ['1999', {}, { why: 'not-a-year' }],
  ['20240', {}, { why: 'not-a-year' }],
  ['2024年度内', {}, { why: 'not-a-year' }],
  ['', {}, { why: 'not-a-year' }],
])('the year %s where there is %j becomes %p', (typed, there, writes) => {
  expect(written('year', typed, there)).toEqual(writes);
});

test.each<[typed: string, there: There, writes: string | null]>([
  ['培训人次', { value: '指标1：' }, '指标1：培训人次'],
  ['培训人次', {}, '培训人次'],
  ['', { value: '指标1：' }, '指标1：'],
  ['', {}, null],
])('the name %p where there is %j becomes %p', (typed, there, writes) => {
  expect(written('name', typed, there)).toBe(writes);
});

test.each<[target: string, typed: string, writes: string | number]>([
  ['≥59次', '118', '118次'],
  ['≥59次', '1,180', '1,180次'],
  ['≥59次', '118次', '118次'],
  ['≥59次', '118回', '118回'],
  ['≥59次', '0118', '0118'],
  ['≥59次', '完成', '完成'],
  ['15-20家', '18', '18家'],
  ['80～90%', '85', '85%'],
  ['≥90%', '95.5', '95.5%'],
  ['≤12月', '11月', '11月'],
  ['≥5.8万人', '6', '6万人'],
  ['≥5万人次', '6万人次', '6万人次'],
  // What a number alone would lack besides a unit it is left to say itself.
  ['5.8万', '6', 6],
  ['下降5%', '6', 6],
  ['100', '95', 95],
  ['≥100', '98', 98],
  ['全面保障', '5', 5],
  ['提高', '007', '007'],
  ['提高', '=提高', '＝提高'],
  ['', '5', 5],
  ['2024年6月', '5', 5],
])('of %s, %s achieved is written %p', (target, typed, writes) => {
  expect(written('actual', typed, { row: { target } })).toBe(writes);
});

test('where the unit stands in a column of its own none is added', () => {
  expect(written('actual', '118', { row: { target: '59', unit: '次' } })).toBe(118);
});

test('a cell with a formula is left alone', () => {
  expect(written('budget', '5', { value: 4, formula: '=A1+1' })).toEqual({ why: 'formula' });
});

const TABLE = [
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|指标1：培训人次|≥100人次||#90|',
];

function sheetWith(title: string, line: string, drawn?: Drawn) {
  return sheetOf([title, line, ...TABLE], drawn);
}

/** Each cell that the form asks for, with what the answer writes into it. */
function answered(sheet: ReturnType<typeof sheetWith>, what: Question['what'], typed: string): string[] {
  const [form] = readForms(sheet).forms;
  return questionsOf(form!)
    .filter((question) => question.what === what)
    .map((question) => {
      const { row, column } = question.at;
      const edit = answerEdit(form!, question, typed, sheet.grid.cell(row, column));
      return `${toA1(question.at)} ${typeof edit === 'string' ? edit : String(edit.after.value)}`;
    });
}

const TITLE = '项目支出绩效自评表';
const ACROSS: Drawn = { merged: ['A2:G2'] };

test.each<[line: string, drawn: Drawn, expected: string]>([
  ['（        年度）', ACROSS, 'A2 （2024年度）'],
  ['（年度）', {}, 'A2 （2024年度）'],
  ['____年度', {}, 'A2 2024年度'],
  ['填报年份：____', {}, 'A2 填报年份：2024'],
  // The label says what is to stand beside it.
  ['填报年份', {}, 'B2 2024年度'],
  ['填报年份：', {}, 'B2 2024年度'],
  ['年度', {}, 'B2 2024年度'],
  ['年度：|主管部门：', {}, 'A2 年度：2024年'],
  ['填报年份', ACROSS, 'A2 填报年份：2024年'],
  ['预算年度（    ）', ACROSS, 'A2 预算年度（2024）'],
  ['年度', ACROSS, 'A2 2024年度'],
  ['二〇二三年度', {}, 'A2 2024年度'],
  ['自评年度|#2023', {}, 'B2 2024'],
])('the year 2024 for %s: %j: %s', (line, drawn, expected) => {
  expect(answered(sheetWith(TITLE, line, drawn), 'year', '2024')).toEqual([expected]);
});

test.each<[line: string, drawn: Drawn, typed: string, expected: readonly string[]]>([
  ['项目名称|', {}, '丁', ['B2 丁']],
  ['项目名称：', {}, '丁', ['B2 丁']],
  ['项目名称', ACROSS, '丁', ['A2 项目名称：丁']],
  ['项目名称：|主管部门：', {}, '丁', ['A2 项目名称：丁']],
  ['项目名称：甲', {}, '丁', ['A2 项目名称：丁']],
  ['项目名称：甲', {}, '', ['A2 项目名称：']],
  ['项目\n名称： 甲', {}, '丁', ['A2 项目\n名称： 丁']],
  ['项目名称：甲 乙   主管单位：丙', {}, '丁', ['A2 项目名称：丁   主管单位：丙']],
  // Nobody can say behind which label, or which of two it is.
  ['项目名称：   主管单位：', ACROSS, '丁', []],
  ['项目名称：甲   主管单位：甲', ACROSS, '丁', []],
])('the project for %j: %j: %j → %j', (line, drawn, typed, expected) => {
  expect(answered(sheetWith(TITLE, line, drawn), 'project', typed)).toEqual(expected);
});

test('a title keeps all but its year', () => {
  const sheet = sheetWith('项目支出绩效自评表（2024年度）', '项目名称|');
  expect(answered(sheet, 'year', '2025')).toEqual(['A1 项目支出绩效自评表（2025年度）']);
});

test.each(['（        年度）', '填报年份', '填报年份：____', '年度：', '预算年度（    ）', '年度'])(
  'what is written for %s is read as the year again',
  (line) => {
    for (const drawn of [{}, ACROSS]) {
      const sheet = sheetWith(TITLE, line, drawn);
      const [place, ...rest] = answered(sheet, 'year', '2024')[0]!.split(' ');
      const cell: Cell = { ...numberCell(0), value: rest.join(' '), text: rest.join(' ') };
      const after = sheetWith(TITLE, line, { ...drawn, cells: { [place!]: cell } });
      expect(readForms(after).forms[0]!.year).toBe(2024);
    }
  },
);

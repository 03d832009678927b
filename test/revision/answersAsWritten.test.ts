import type { Question } from '../../src/form/facts/questions';
import { answerEdit } from '../../src/revision/answerEdit';
import type { Cell } from '../../src/sheet/cell';
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

/** What an answer writes into the cell, or why it writes nothing. */
function written(what: Question['what'], typed: string, { value, formula, answer = '', row }: There = {}) {
  const form = formOf({ indicators: [{ target: '≥59次', weight: '10', ...row }] });
  const printed = typeof value === 'string' ? value : '';
  const cell: Cell | undefined =
    value === undefined
      ? undefined
      : { value, text: String(value), formula: formula ?? null, format: 'General', calculated: true };
  const at = { row: 13, column: 5 };
  const question = { what, at, of: '', row: 0, label: '', answer, printed, isOptional: false };
  const edit = answerEdit(form, question as Question, typed, cell);
  return typeof edit === 'string' ? { why: edit } : edit.after.value;
}

test.each<[what: Question['what'], typed: string, writes: string | number | null | { why: string }]>([
  ['budget', '7,565.92', 7565.92],
  ['executed', ' 100 ', 100],
  ['initial', '0', 0],
  ['budget', '', null],
  ['budget', '-5', { why: 'not-a-number' }],
  ['budget', '见附件', { why: 'not-a-number' }],
  // Excel would keep another number.
  ['budget', '1234567890123456.78', { why: 'not-a-number' }],
  ['weight', '12', 12],
  ['score', '10', 10],
  ['score', '9.5', 9.5],
  ['score', '10.5', { why: 'above-weight' }],
  ['budget', '10.5', 10.5],
])('%s: %s writes %p', (what, typed, writes) => {
  expect(written(what, typed)).toEqual(writes);
});

test('a score of a row without a weight has no limit', () => {
  expect(written('score', '11', { row: { weight: '' } })).toBe(11);
});

test.each<[typed: string, there: There, writes: string | number | { why: string }]>([
  ['2024', { value: '（        年度）' }, '（2024年度）'],
  ['2024年', { value: '（        年度）' }, '（2024年度）'],
  ['2024 年度', { value: '（____年度）' }, '（2024年度）'],
  ['2024', { value: '（2023年度）', answer: '2023' }, '（2024年度）'],
  ['2024', { value: 2023, answer: '2023' }, 2024],
  ['2024', { value: '' }, '2024年度'],
  ['2024', {}, '2024年度'],
  ['24', {}, { why: 'not-a-year' }],
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
  ['≥59次', '0118', '0118'],
  ['≥59次', '完成', '完成'],
  ['15-20家', '18', '18家'],
  ['≥90%', '95.5', '95.5%'],
  ['≥5.8万人', '6', '6万人'],
  // What a number alone would lack besides a unit it is left to say itself.
  ['5.8万', '6', 6],
  ['下降5%', '6', 6],
  ['100', '95', 95],
  ['全面保障', '5', 5],
  ['', '5', 5],
  ['2024年6月', '5', 5],
])('of %s, %s achieved is written %p', (target, typed, writes) => {
  expect(written('actual', typed, { row: { target } })).toBe(writes);
});

test('where the unit stands in a column of its own none is added', () => {
  expect(written('actual', '118', { row: { target: '59', unit: '次' } })).toBe(118);
});

test.each<[what: Question['what'], typed: string, writes: string | number]>([
  ['target', '95', 95],
  ['target', '≥95%', '≥95%'],
  ['target', '=100%', '＝100%'],
  ['project', '=SUM(A1)', '＝SUM(A1)'],
  ['project', '甲=乙', '甲=乙'],
  ['department', '教育局', '教育局'],
])('%s: %s is written %p', (what, typed, writes) => {
  expect(written(what, typed)).toBe(writes);
});

test('a cell with a formula is left alone', () => {
  expect(written('budget', '5', { value: 4, formula: '=A1+1' })).toEqual({ why: 'formula' });
});

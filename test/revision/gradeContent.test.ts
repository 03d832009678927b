import { gradeContent } from '../../src/revision/gradeContent';
import type { CellValue } from '../../src/sheet/cell';

const GRADES = ['优', '良', '中', '差'];

/** A grade cell, of which the form reads `text` as the grade. */
const cell = (value: CellValue, text: string) => ({
  at: { row: 1, column: 1 },
  text,
  value,
  formula: null,
  calculated: true,
});

/** A grade cell's content, what of it was read as the grade, and what it becomes. */
test.each<[value: CellValue, text: string, grade: string, after: string | null]>([
  [null, '', '良', '良'],
  ['优', '优', '良', '良'],
  ['优秀', '优秀', '中', '中等'],
  ['■优 □良 □中 □差', '■优 □良 □中 □差', '差', '□优 □良 □中 ■差'],
  // A label before it, or something behind it, stays.
  ['评分等级：优', '优', '良', '评分等级：良'],
  ['优秀项目自评等级：优秀', '优秀', '良', '优秀项目自评等级：良好'],
  ['评分等级：优（自评）', '优', '良', '评分等级：良（自评）'],
  ['评价等级：良', '良', '优', '评价等级：优'],
  ['自评总分：99.3分    评价等级：良', '良', '优', '自评总分：99.3分    评价等级：优'],
  ['中期评价等级：良', '良', '优', '中期评价等级：优'],
  ['□优 ■良 □中 □差', '良', '优', '■优 □良 □中 □差'],
  ['优（90-100）□ 良（80-90）√ 中□ 差□', '良', '优', '优（90-100）√ 良（80-90）□ 中□ 差□'],
  // Not understood, or no text: a person changes it.
  ['评分等级：合格', '合格', '良', null],
  ['评分等级：优', '良', '中', null],
  ['评分等级：', '', '良', null],
  [1, '1', '良', null],
  [true, 'TRUE', '良', null],
])('%j, read as “%s”, with %s → %j', (value, text, grade, after) => {
  expect(gradeContent(cell(value, text), GRADES, grade)).toBe(after);
});

test.each([
  ['优，90分以上□ 良，80分以上√ 中□ 差□', '良'],
  ['优 90-100 □；良 80-90 ■；中 60-80 □', '良'],
  ['评价等级（优、良、中、差）：良', '良'],
  ['√优 良 中 差', '优'],
])('a list whose shape is not understood is left to a person: “%s”, read as “%s”', (value, text) => {
  expect(gradeContent(cell(value, text), GRADES, text === '优' ? '良' : '优')).toBeNull();
});

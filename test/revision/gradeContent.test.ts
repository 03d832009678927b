import { gradeContent } from '../../src/revision/gradeContent';
import type { CellValue } from '../../src/sheet/cell';

const GRADES = ['优', '良', '中', '差'];

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
  // Not understood, or no text: a person changes it.
  ['评分等级：合格', '合格', '良', null],
  ['评分等级：优', '良', '中', null],
  ['评分等级：', '', '良', null],
  [1, '1', '良', null],
  [true, 'TRUE', '良', null],
])('%j, read as “%s”, with %s → %j', (value, text, grade, after) => {
  const entry = { at: { row: 1, column: 1 }, text, value, formula: null, calculated: true };
  expect(gradeContent(entry, GRADES, grade)).toBe(after);
});

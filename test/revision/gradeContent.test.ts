import type { Entry } from '../../src/form/form';
import { gradeContent } from '../../src/revision/gradeContent';

const GRADES = ['优', '良', '中', '差'];

/** A grade cell that holds `value`, of which the form reads `text` as the grade. */
function cell(value: string | null, text: string): Entry {
  return { at: { row: 17, column: 2 }, value, text, formula: null, calculated: true } as Entry;
}

test.each([
  [null, '', '优', '优'],
  ['良', '良', '优', '优'],
  ['评价等级：良', '良', '优', '评价等级：优'],
  ['自评总分：99.3分    评价等级：良', '良', '优', '自评总分：99.3分    评价等级：优'],
  ['中期评价等级：良', '良', '优', '中期评价等级：优'],
  ['□优 ■良 □中 □差', '良', '优', '■优 □良 □中 □差'],
  ['优（90-100）□ 良（80-90）√ 中□ 差□', '良', '优', '优（90-100）√ 良（80-90）□ 中□ 差□'],
])('“%s”, read as “%s”, as %s → “%s”', (value, text, grade, changed) => {
  expect(gradeContent(cell(value, text), GRADES, grade)).toBe(changed);
});

test.each([
  ['优，90分以上□ 良，80分以上√ 中□ 差□', '良'],
  ['优 90-100 □；良 80-90 ■；中 60-80 □', '良'],
  ['评价等级（优、良、中、差）：良', '良'],
  ['√优 良 中 差', '优'],
])('a list whose shape is not understood is left to a person: “%s”, read as “%s”', (value, text) => {
  expect(gradeContent(cell(value, text), GRADES, text === '优' ? '良' : '优')).toBeNull();
});

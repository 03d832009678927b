import { gradeIn, isGrade } from '../../../src/form/cells/statedGrade';

test.each([
  ['优', '优'],
  ['良好', '良好'],
  ['优☑ 良□ 中□ 差□', '优'],
  ['优□ 良√ 中□ 差□', '良'],
  ['■优 □良 □中 □差', '优'],
  ['□优 □良 ☑中 □差', '中'],
  ['□ 优  □ 良  ✓ 中  □ 差', '中'],
  ['优（90-100）□ 良（80-90）☑ 中□ 差□', '良'],
  ['□优 □良 □中 □差', ''],
  ['优□ 良□ 中□ 差□', ''],
])('%s: %j', (text, grade) => {
  expect(gradeIn(text)).toBe(grade);
});

test.each([
  ['优', true],
  ['优秀', true],
  ['□优 ■良', true],
  ['优化流程', false],
  ['中期检查', false],
  ['96', false],
  ['', false],
])('%j is a grade: %s', (text, expected) => {
  expect(isGrade(text)).toBe(expected);
});

import { glossedGrade } from '../../src/locales/glossedGrade';
import { RULESETS } from '../../src/ruleset/rulesets';

test.each([
  ['优', '优 excellent'],
  ['良好', '良好 good'],
  ['中', '中 fair'],
  ['差', '差 poor'],
  // A name of one place’s own, and a cell with all of them: nobody knows better than what stands there.
  ['一等', '一等'],
  ['■优 □良 □中 □差', '■优 □良 □中 □差'],
])('%s is told in English as %s, in Chinese as it stands', (grade, english) => {
  expect([glossedGrade(grade, 'en-US'), glossedGrade(grade, 'zh-CN')]).toEqual([english, grade]);
});

test('every grade of the rules that ziping brings along has its meaning', () => {
  const grades = RULESETS.flatMap(({ grades: { list } }) => list.map(({ name }) => name));
  expect(grades.filter((name) => glossedGrade(name, 'en-US') === name)).toEqual([]);
});

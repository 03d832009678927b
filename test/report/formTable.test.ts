import { totalAndGrade } from '../../src/report/formTable';
import { formReport } from './sample';

test.each([
  ['96.4', '96.40', '96.4（重新计算后不变），等级 良'],
  ['100', '100.00', '100（重新计算后不变），等级 良'],
  ['96.4', '96.41', '96.4 → 96.41（重新计算后），等级 良'],
  ['10', '100', '10 → 100（重新计算后），等级 良'],
  ['90.10', '90.01', '90.10 → 90.01（重新计算后），等级 良'],
  [null, '96.40', '（空） → 96.40（重新计算后），等级 良'],
])('a total of %s that recalculates to %s', (recorded, proposed, told) => {
  const { total } = formReport();
  const form = formReport({ total: { ...total, score: { recorded, computed: proposed, proposed } } });
  expect(totalAndGrade(form, 'zh-CN')).toBe(told);
});

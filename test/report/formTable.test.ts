import { formTable, totalAndGrade } from '../../src/report/formTable';
import { PLAIN } from '../../src/report/paint';
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

test('what the form prints of its rules stands below the rules chosen, each passage with its cell', () => {
  const { ruleset } = formReport();
  const quote = '得分(20分*执行率)';
  const stated = [{ path: 'execution.weight', name: '预算执行分值', value: '20', cell: 'G6', quote }];
  const lines = formTable(formReport({ ruleset: { ...ruleset, stated } }), 'zh-CN', {
    width: 80,
    paint: PLAIN,
  });
  const at = lines.findIndex((line) => line.includes('表中写明'));
  expect(lines[at]).toMatch(/^ {2}表中写明 +G6 +预算执行分值：“得分\(20分\*执行率\)”$/);
  expect(lines[at - 1]).toMatch(/规则/);
});

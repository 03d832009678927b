import { overAchieved } from '../../src/checks/over-achieved';
import { checkCases, row } from './cases';

checkCases(overAchieved, {
  'a rate above 100 % is wrong itself, and told as that alone': {
    spec: row({ name: '群众满意度', target: '≥90%', actual: '290%', score: '10' }),
    also: ['rate-impossible'],
  },
  'twice the target': {
    spec: row({ target: '≥59次', actual: '118次', score: '10' }),
    raises: [
      {
        cell: 'E13',
        related: ['D13'],
        found: '200%',
        says: '“指标1”实际完成值 118次，年度指标值 ≥59次，为指标值的 200%，请分析原因，核对指标值是否偏低。',
      },
    ],
  },
  'from 130 % on': {
    spec: row({ target: '≥100次', actual: '130次', score: '10' }),
    raises: [{ cell: 'E13' }],
  },
  'just below': { spec: row({ target: '≥100次', actual: '129次', score: '10' }) },
  'a note has the reason': {
    spec: row({ target: '≥59次', actual: '118次', score: '10', note: '新增客户多' }),
  },
  'rules with bands of their own': {
    spec: row({ target: '≥59次', actual: '118次', score: '10' }),
    ruleset: 'beijing',
  },
  'where a note is required its absence is an error': {
    spec: row({ target: '≥10次', actual: '45次', score: '10.00' }),
    ruleset: 'beijing',
    also: ['penalty-not-applied', 'deviation-without-note'],
  },
});

import { scoreNegative } from '../../src/checks/score-negative';
import { checkCases, funds, row } from './cases';

checkCases(scoreNegative, {
  'a score below zero': {
    spec: row({ target: '≥15家', actual: '3家', score: '-1' }),
    raises: [{ cell: 'G13', expected: '≥0', found: '-1' }],
  },
  'an execution score below zero': {
    spec: funds([{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '-5.00' }]),
    raises: [
      {
        cell: 'H6',
        expected: '≥0',
        found: '-5.00',
        says: '“预算执行率”的得分为 -5.00，得分不能小于 0。',
      },
    ],
  },
  'zero is a score': { spec: row({ target: '≥15家', actual: '0家', score: '0', note: '未开展' }) },
  'so is 0.00 of a row with the weight 0': {
    spec: row({ target: '≥15家', actual: '15家', weight: '0.00', score: '0.00' }),
  },
});

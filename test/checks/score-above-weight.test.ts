import { scoreAboveWeight } from '../../src/checks/score-above-weight';
import { checkCases, funds, row } from './cases';

checkCases(scoreAboveWeight, {
  'a score above its weight is told as that alone': {
    spec: row({ target: '≥90%', actual: '45%', weight: '4.00', score: '4.50', note: '设备到货晚' }),
    raises: [
      {
        cell: 'G13',
        related: ['F13'],
        expected: '≤4',
        found: '4.50',
        says: '“指标1”的得分 4.50 分超过分值 4 分。',
      },
    ],
  },
  'budget execution above its weight': {
    spec: funds([{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '12' }]),
    raises: [
      {
        cell: 'H6',
        related: ['F6'],
        expected: '≤10',
        found: '12',
        says: '“预算执行率”的得分 12 分超过分值 10 分。',
      },
    ],
  },
  'a score merged over two indicators may be as much as both weights': {
    spec: {
      total: null,
      indicators: [
        { target: '完成', actual: '完成', weight: '40', score: '100' },
        { target: '完成', actual: '完成', weight: '60', score: '', scoredWith: 0 },
      ],
    },
  },
  'and no more': {
    spec: {
      total: null,
      indicators: [
        { target: '完成', actual: '完成', weight: '40', score: '101' },
        { target: '完成', actual: '完成', weight: '60', score: '', scoredWith: 0 },
      ],
    },
    raises: [{ cell: 'G13', expected: '≤100', found: '101' }],
  },
  'the full weight is right': { spec: row({ target: '≥15家', actual: '15家', weight: '4', score: '4.00' }) },
  'a formula above the weight': {
    spec: row({ target: '≥15家', actual: '15家', weight: '4', score: { text: '5', formula: '=2+3' } }),
    raises: [{ cell: 'G13' }],
  },
  'no weight column, no cap': { spec: row({ target: '≥15家', actual: '15家', weight: null, score: '20' }) },
});

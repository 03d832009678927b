import { totalMismatch } from '../../src/checks/total-mismatch';
import { checkCases } from './cases';

checkCases(totalMismatch, {
  'execution 10 and indicators 80 are not 95': {
    spec: {
      funds: [{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' }],
      indicators: [{ target: '完成', actual: '完成', weight: '90', score: '80', note: '人手不足' }],
      total: { weight: '100', score: '95' },
    },
    raises: [
      {
        cell: 'G14',
        expected: '90',
        found: '95',
        says: '总分为 95 分，各项得分相加为 90 分。',
      },
    ],
  },
  'the sum is right however it is spelled': {
    spec: {
      funds: [{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' }],
      indicators: [{ target: '完成', actual: '完成', weight: '90', score: '80', note: '人手不足' }],
      total: { weight: '100', score: '90.00' },
    },
  },
  'a whole number for a sum with decimals is coarse, not wrong': {
    spec: {
      funds: [{ budget: '43.2', executed: '37.24', weight: '10', rate: '86%', score: '8.62' }],
      indicators: [{ target: '完成', actual: '完成', weight: '90', score: '80', note: '人手不足' }],
      total: { weight: '100', score: '89' },
    },
  },
  'while a score is missing no sum is wrong': {
    spec: {
      indicators: [
        { target: '完成', actual: '完成', weight: '90', score: '80', note: '人手不足' },
        { target: '完成', actual: '完成', weight: '10', score: '' },
      ],
      total: { weight: '100', score: '90' },
    },
    also: ['score-missing'],
  },
  'rows that do not count are not added': {
    spec: {
      indicators: [
        { target: '完成', actual: '完成', weight: '100', score: '100' },
        { name: '其中：一季度', kind: 'detail', score: '20' },
        { name: '……', kind: 'placeholder' },
      ],
      total: { weight: '100', score: '100' },
    },
  },
  'a formula is told as a formula': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '100', score: { text: '99', formula: '=SUM(G13:G13)-1' } },
    },
    also: ['formula-disagrees'],
  },
});

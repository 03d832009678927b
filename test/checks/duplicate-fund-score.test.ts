import { duplicateFundScore } from '../../src/checks/duplicate-fund-score';
import { checkCases, funds } from './cases';

checkCases(duplicateFundScore, {
  'a detail row repeats weight and score': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10.00', rate: '100%', score: '10.00' },
      { budget: '100', executed: '100', weight: '10.00', rate: '100%', score: '10.00' },
    ]),
    raises: [
      {
        cell: 'H7',
        found: '10.00',
        says: '“其中:当年财政拨款”一行也填了分值或得分，总分只计“年度资金总额”一行，不重复相加。',
      },
    ],
  },
  'only the weight': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '-' },
    ]),
    raises: [{ cell: 'F7', found: '10' }],
  },
  'signs for nothing and zeros repeat nothing': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { budget: '100', executed: '100', weight: '-', rate: '100%', score: '-' },
      { label: '其他资金', role: 'other', budget: '0', executed: '0', weight: '0', score: '0' },
    ]),
  },
});

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
        related: ['F7'],
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
    raises: [{ cell: 'F7', related: [], found: '10' }],
  },
  'signs for nothing and zeros repeat nothing': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { budget: '100', executed: '100', weight: '-', rate: '100%', score: '-' },
      { label: '其他资金', role: 'other', budget: '0', executed: '0', weight: '0', score: '0' },
    ]),
  },
  'two detail rows are told together': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { budget: '60', executed: '60', weight: '10', rate: '100%', score: '10' },
      { label: '其他资金', role: 'other', budget: '40', executed: '40', weight: '10', score: '10' },
    ]),
    raises: [
      {
        cell: 'H7',
        related: ['H8', 'F7', 'F8'],
        says: 'H7、H8 也填了分值或得分，总分只计“年度资金总额”一行，不重复相加。',
      },
    ],
  },
  'a block of which no row is scored repeats nothing': {
    spec: funds([{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' }], {
      scoredFund: null,
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
    }),
  },
});

import { rateMismatch } from '../../src/checks/rate-mismatch';
import { checkCases, funds } from './cases';

checkCases(rateMismatch, {
  '3229.53 of 7565.92 is not 52.68': {
    spec: funds([{ budget: '7,565.92', executed: '3,229.53', weight: '10', rate: '52.68', score: '4.26' }]),
    raises: [
      {
        cell: 'G6',
        expected: '42.69%',
        found: '52.68',
        says: '执行数 ÷ 预算数 = 3,229.53 ÷ 7,565.92 = 42.69%，执行率填的是 52.68。',
      },
    ],
  },
  'a row that is not scored has a rate as well': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { budget: '100', executed: '100', rate: '90%' },
    ]),
    raises: [{ cell: 'G7', expected: '100%', found: '90%' }],
  },
  'rounded and truncated are both right': {
    spec: funds([
      { budget: '7565.92', executed: '3229.53', weight: '10', rate: '42.68', score: '4.26' },
      { budget: '7565.92', executed: '3229.53', rate: '42.69' },
    ]),
  },
  'at the precision it is recorded with': {
    spec: funds([{ budget: '43.2', executed: '37.24', weight: '10', rate: '86%', score: '8.62' }]),
  },
  'a fraction': {
    spec: funds([
      { budget: '43.2', executed: '37.24', weight: '10', rate: '0.862', spelling: 'fraction', score: '8.62' },
    ]),
  },
  'more spent than planned may be recorded as 100 %': {
    spec: funds([{ budget: '100', executed: '120', weight: '10', rate: '100%', score: '10' }]),
    also: ['execution-over-budget'],
  },
  'no budget and nothing spent: any rate is as good': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { label: '上年结转资金', role: 'carryover', budget: '0.00', executed: '0.00', rate: '0.00' },
    ]),
  },
});

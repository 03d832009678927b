import { rateUndefined } from '../../src/checks/rate-undefined';
import { checkCases, funds } from './cases';

checkCases(rateUndefined, {
  'spent without a budget': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { label: '其他资金', role: 'carryover', budget: '0', executed: '5.5' },
    ]),
    raises: [
      {
        cell: 'D7',
        related: ['E7', 'G7'],
        found: '0',
        says: '“其他资金”的全年预算数为 0，全年执行数却为 5.5 万元，无法计算执行率，请核对预算数（含调整数）。',
      },
    ],
  },
  'nothing planned, nothing spent': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { label: '上年结转资金', role: 'carryover', budget: '-', executed: '-', rate: '-' },
    ]),
  },
  'planned and not spent is a rate of 0': {
    spec: funds([{ budget: '1,399.10', executed: '0.00', weight: '10', rate: '0.00', score: '0.00' }]),
  },
  'the cell of the budget is left blank': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { label: '其他资金', role: 'carryover', budget: '', executed: '5.5', rate: null },
    ]),
    raises: [{ cell: 'D7', related: ['E7'], found: '0' }],
  },
  'a part whose amounts nobody filled in': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { label: '其他资金', role: 'carryover', budget: '', executed: '5.5', rate: '100%' },
    ]),
    also: ['amount-missing'],
  },
});

import { executionRateInconsistent } from '../../src/checks/execution-rate-inconsistent';
import { checkCases, row } from './cases';

checkCases(executionRateInconsistent, {
  'an indicator about budget execution says something else': {
    spec: {
      total: null,
      funds: [{ budget: '24.24', executed: '23.13', weight: '10.00', rate: '95.42', score: '9.54' }],
      indicators: [
        { name: '预算执行率', target: '≥95.00(%)', actual: '99.00(%)', weight: '90', score: '90' },
      ],
    },
    raises: [
      {
        cell: 'E13',
        expected: '95.42(%)',
        found: '99.00(%)',
        says: '“预算执行率”的实际完成值为 99.00(%)，资金部分的执行率为 95.42%，两处不一致。E13 应为 95.42(%)；请先核对，由它得出的数暂不改动。',
      },
    ],
  },
  'the same rate': {
    spec: {
      total: null,
      funds: [{ budget: '24.24', executed: '23.13', weight: '10.00', rate: '95.42', score: '9.54' }],
      indicators: [
        { name: '预算执行率', target: '≥95.00(%)', actual: '95.42(%)', weight: '90', score: '90' },
      ],
    },
  },
  'the rate of the appropriation will do': {
    spec: {
      total: null,
      funds: [
        { budget: '200', executed: '100', weight: '10', rate: '50%', score: '5' },
        { budget: '100', executed: '80', rate: '80%' },
      ],
      indicators: [{ name: '当年预算完成率', target: '≥80%', actual: '80%', weight: '90', score: '90' }],
    },
  },
  'the rate of a part of the project is its own': {
    spec: {
      total: null,
      funds: [{ budget: '24.24', executed: '23.13', weight: '10.00', rate: '95.42', score: '9.54' }],
      indicators: [{ name: '设备采购预算执行率', target: '≥95%', actual: '99%', weight: '90', score: '90' }],
    },
  },
  'a bare number may be points or a fraction': {
    spec: {
      total: null,
      funds: [{ budget: '24.24', executed: '23.13', weight: '10.00', rate: '95.42', score: '9.54' }],
      indicators: [
        { name: '预算执行率', target: '≥0.95', actual: '0.9542', weight: '45', score: '45' },
        { name: '项目预算完成率', target: '≥95', actual: '95.42', weight: '45', score: '45' },
      ],
    },
  },
  'more spent than planned may be told as 100 %': {
    spec: {
      total: null,
      funds: [{ budget: '100', executed: '120', weight: '10', rate: '120%', score: '10' }],
      indicators: [{ name: '预算执行率', target: '≥95%', actual: '100%', weight: '90', score: '90' }],
    },
    also: ['execution-over-budget'],
  },
  'an amount is no rate': {
    spec: {
      total: null,
      funds: [{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' }],
      indicators: [{ name: '预算执行率', target: '≥90万元', actual: '95万元', weight: '90', score: '90' }],
    },
  },
  'no funds, nothing to compare with': {
    spec: row({ name: '预算执行率', target: '≥95%', actual: '99%', score: '10' }),
  },
});

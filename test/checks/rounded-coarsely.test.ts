import { roundedCoarsely } from '../../src/checks/rounded-coarsely';
import { checkCases, funds, row } from './cases';

checkCases(roundedCoarsely, {
  '9 for 8.62': {
    spec: row({ target: '≥43.2万元', actual: '37.24万元', score: '9', note: '尾款未付' }),
    raises: [
      {
        cell: 'G13',
        expected: '8.62',
        found: '9',
        says: '“指标1”的得分取整为 9 分，保留 2 位小数应为 8.62 分。',
      },
    ],
  },
  '8 for 8.62': {
    spec: row({ target: '≥43.2万元', actual: '37.24万元', score: '8', note: '尾款未付' }),
    raises: [{ cell: 'G13', found: '8' }],
  },
  '8.00 claims two decimals: it is a deduction': {
    spec: row({ target: '≥43.2万元', actual: '37.24万元', score: '8.00', note: '尾款未付' }),
  },
  'an execution score and a total': {
    spec: {
      funds: [{ budget: '43.2', executed: '37.24', weight: '10', rate: '86%', score: '8.62' }],
      indicators: [{ target: '完成', actual: '完成', weight: '90', score: '90' }],
      total: { weight: '100', score: '99' },
    },
    raises: [{ cell: 'G14', expected: '98.62', found: '99' }],
  },
  'whole points for a whole score': {
    spec: row({ target: '≥90%', actual: '45%', score: '5', note: '设备到货晚' }),
  },
  'full marks are no rounding of a penalised score': {
    spec: row({ target: '≥59次', actual: '200次', weight: '4', score: '4', note: '新增客户多' }),
    ruleset: 'beijing',
    also: ['penalty-not-applied'],
  },
  'a whole number for the score of budget execution': {
    spec: funds([{ budget: '43.2', executed: '37.24', weight: '10', rate: '86.2%', score: '9' }]),
    raises: [
      {
        cell: 'H6',
        expected: '8.62',
        found: '9',
        says: '预算执行率得分取整为 9 分，保留 2 位小数应为 8.62 分。',
      },
    ],
  },
  'a total': {
    spec: {
      funds: [{ budget: '43.2', executed: '37.24', weight: '10', rate: '86%', score: '8.62' }],
      indicators: [{ target: '完成', actual: '完成', weight: '90', score: '90' }],
      total: { weight: '100', score: '98' },
    },
    raises: [{ cell: 'G14', says: '总分取整为 98 分，保留 2 位小数应为 98.62 分。' }],
  },
});

import { reverseLinear } from '../../src/checks/reverse-linear';
import { checkCases, row } from './cases';

const errors = { target: '≤3%', actual: '4.5%', weight: '20', note: '录入差错' };

checkCases(reverseLinear, {
  '≤3%, 4.5% found, 10 of 20: half is left by the linear formula, two thirds by A ÷ B': {
    spec: row({ name: '差错率', ...errors, score: '10' }),
    raises: [
      {
        cell: 'G13',
        expected: '13.33',
        found: '10',
        says: '“差错率”得分 10 分，正是预算管理一体化系统的反向指标公式 (1 − (4.5 − 3) ÷ 3) × 20；按本规则为 13.33 分，予以保留。',
      },
    ],
  },
  'a reason is due all the same': {
    spec: row({ ...errors, note: '', score: '10.00' }),
    raises: [{ cell: 'G13' }],
    also: ['deduction-without-note'],
  },
  'by A ÷ B': { spec: row({ ...errors, score: '13.33' }) },
  'another deduction': { spec: row({ ...errors, score: '11' }) },
  'a whole number that only comes near: 4.4% leaves 10.67': {
    spec: row({ ...errors, actual: '4.4%', score: '10' }),
  },
  'nothing is left beyond twice the limit, as with any deduction of everything': {
    spec: row({ ...errors, actual: '7%', score: '0' }),
  },
  'more is better: no such formula': {
    spec: row({ target: '≥100人', actual: '50人', weight: '20', score: '5', note: '人手不足' }),
  },
  'nothing at all above zero errors, which no formula divides': {
    spec: row({ name: '差错率', target: '≤0%', actual: '2%', weight: '20', score: '0', note: '录入差错' }),
  },
});

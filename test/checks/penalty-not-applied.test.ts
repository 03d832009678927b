import { penaltyNotApplied } from '../../src/checks/penalty-not-applied';
import { checkCases, row } from './cases';

checkCases(penaltyNotApplied, {
  'passed by 239 %: a tenth of the weight is due': {
    spec: row({ target: '≥59次', actual: '200次', weight: '4.00', score: '4.00', note: '新增客户多' }),
    ruleset: 'beijing',
    raises: [
      {
        cell: 'G13',
        related: ['D13', 'E13'],
        expected: '3.6',
        found: '4.00',
        says: '“指标1”的得分 4.00 分，应不超过 3.6 分。实际完成值 200次超过年度指标值 ≥59次，幅度 238.98%，按分值的 10% 扣分：4 − 4 × 10% = 3.60（依据：北京市项目支出绩效自评表（2024年度）填报注意事项）。',
      },
    ],
  },
  'the last band has no end, and the note is missing too': {
    spec: row({ target: '≥10次', actual: '60次', weight: '10', score: '10.00' }),
    ruleset: 'beijing',
    raises: [{ cell: 'G13', expected: '7', found: '10.00' }],
    also: ['deviation-without-note'],
  },
  'a penalty applied in full is right': {
    spec: row({ target: '≥59次', actual: '200次', weight: '4.00', score: '3.60', note: '新增客户多' }),
    ruleset: 'beijing',
  },
  '≥59次, done 118: below the first band': {
    spec: row({ target: '≥59次', actual: '118次', weight: '4.00', score: '4.00' }),
    ruleset: 'beijing',
  },
  'rules without bands take nothing off': {
    spec: row({ target: '≥59次', actual: '200次', weight: '4.00', score: '4.00', note: '新增客户多' }),
  },
});

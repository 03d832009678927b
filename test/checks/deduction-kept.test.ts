import { deductionKept } from '../../src/checks/deduction-kept';
import { checkCases, row } from './cases';

checkCases(deductionKept, {
  '≥4%, done 5.36%, 2.40 of 3 with a reason': {
    spec: row({
      name: '点击率增长率',
      target: '≥4%',
      actual: '5.36%',
      weight: '3.00',
      score: '2.40',
      note: '支撑材料不充分',
    }),
    ruleset: 'beijing',
    raises: [
      {
        cell: 'G13',
        expected: '3',
        found: '2.40',
        says: '“点击率增长率”得分 2.40 分，低于规则得分 3 分，已说明原因，予以保留。实际完成值 5.36% 达到年度指标值 ≥4%，得满分 3.00。',
      },
    ],
  },
  '8.00 where the rule gives 8.61': {
    spec: row({ target: '≥95(%)', actual: '81.88(%)', score: '8.00', note: '落实过紧日子的要求' }),
    ruleset: 'shanghai',
    raises: [{ cell: 'G13', expected: '8.61', found: '8.00' }],
  },
  'within the tier nothing is deducted': {
    spec: row({
      target: '得到提高',
      actual: '得到提高',
      weight: '3.00',
      score: '2.40',
      note: '支撑材料不充分',
    }),
  },
  'without a reason it is an error': {
    spec: row({ target: '≥4%', actual: '5.36%', weight: '3.00', score: '2.40' }),
    also: ['deduction-without-note'],
  },
  'what the rule gives': { spec: row({ target: '≥90%', actual: '45%', score: '5.00', note: '设备到货晚' }) },
});

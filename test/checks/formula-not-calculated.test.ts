import { formulaNotCalculated } from '../../src/checks/formula-not-calculated';
import { checkCases, row } from './cases';

checkCases(formulaNotCalculated, {
  'a score whose result is not stored': {
    spec: row({ target: '≥90%', actual: '95%', score: { text: '', formula: '=F13', calculated: false } }),
    raises: [
      {
        cell: 'G13',
        found: '=F13',
        says: '“指标1”的得分是公式 =F13，文件中没有保存结果；请打开文件，重新计算后保存。',
      },
    ],
  },
  'total, rate and grade': {
    spec: {
      funds: [
        {
          budget: '1',
          executed: '1',
          weight: '10',
          rate: { text: '', formula: '=E6/D6', calculated: false },
          score: '10',
        },
      ],
      indicators: [{ target: '完成', actual: '完成', weight: '90', score: '90' }],
      total: { weight: '100', score: { text: '', formula: '=SUM(G13)', calculated: false } },
      grade: { text: '', formula: '=IF(G14>=90,"优","良")', calculated: false },
    },
    raises: [{ cell: 'G6' }, { cell: 'G14' }, { cell: 'B15' }],
  },
  'a formula with its result': {
    spec: row({ target: '≥90%', actual: '95%', score: { text: '10', formula: '=F13' } }),
  },
});

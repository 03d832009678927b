import { formulaDisagrees } from '../../src/checks/formula-disagrees';
import { checkCases, funds, row } from './cases';

checkCases(formulaDisagrees, {
  'a score above the rule': {
    spec: row({
      target: '≥90%',
      actual: '45%',
      score: { text: '9.00', formula: '=F13*0.9' },
      note: '设备到货晚',
    }),
    raises: [
      {
        cell: 'G13',
        expected: '5',
        found: '9.00',
        says: '“指标1”的得分由公式 =F13*0.9 算出，结果为 9.00，应为 5；公式不会被改写，请核对。未达到年度指标值：45 ÷ 90 × 10 = 5.00。',
      },
    ],
  },
  'a score below the rule without a note': {
    spec: row({ target: '≥90%', actual: '95%', score: { text: '9.00', formula: '=F13*0.9' } }),
    raises: [{ cell: 'G13', expected: '10', found: '9.00' }],
  },
  'a score below the rule with a note is a deduction': {
    spec: row({
      target: '≥90%',
      actual: '95%',
      score: { text: '9.00', formula: '=F13*0.9' },
      note: '材料不全',
    }),
  },
  'a score that the rules give': {
    spec: row({
      target: '≥90%',
      actual: '45%',
      score: { text: '5.00', formula: '=E13/D13*F13' },
      note: '设备到货晚',
    }),
  },
  'rate, execution score and total': {
    spec: {
      funds: [
        {
          budget: '100',
          executed: '50',
          weight: '10',
          rate: { text: '60.00', formula: '=E6/D6+10' },
          score: { text: '6.00', formula: '=F6*G6' },
        },
      ],
      indicators: [{ target: '完成', actual: '完成', weight: '90', score: '90' }],
      total: { weight: { text: '99', formula: '=F13+9' }, score: { text: '100', formula: '=G13+10' } },
    },
    raises: [
      { cell: 'G6', expected: '50%', found: '60.00' },
      { cell: 'H6', expected: '5', found: '6.00' },
      { cell: 'F14', expected: '100', found: '99' },
      { cell: 'G14', expected: '96', found: '100' },
    ],
  },
  'a grade': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '100', score: '100' },
      grade: { text: '良', formula: '=IF(G14>100,"优","良")' },
    },
    raises: [{ cell: 'B15', expected: '优', found: '良' }],
  },
  'an execution score, with what the amounts give': {
    spec: funds([
      {
        budget: '100',
        executed: '50',
        weight: '10',
        rate: '50%',
        score: { text: '6.00', formula: '=F6*0.6' },
      },
    ]),
    raises: [
      {
        cell: 'H6',
        expected: '5',
        says: '预算执行得分由公式 =F6*0.6 算出，结果为 6.00，应为 5；公式不会被改写，请核对。执行率 50 ÷ 100 = 50.00%。预算执行得分 50 ÷ 100 × 10 = 5.00。',
      },
    ],
  },
  'a total needs no explanation': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '100', score: { text: '90', formula: '=G13-10' } },
    },
    raises: [{ cell: 'G14', says: '总分由公式 =G13-10 算出，结果为 90，应为 100；公式不会被改写，请核对。' }],
  },
  'words of achievement allow a range of scores': {
    spec: row({
      target: '全面保障',
      actual: '部分达成年度指标并具有一定效果',
      score: { text: '9.00', formula: '=F13*0.9' },
      note: '人手不足',
    }),
    raises: [{ cell: 'G13', expected: '6–7.99', found: '9.00' }],
  },
  'an outdated total without a formula is no fault of a formula': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '100', score: '90' },
    },
    also: ['total-mismatch'],
  },
});

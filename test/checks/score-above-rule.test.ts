import { scoreAboveRule } from '../../src/checks/score-above-rule';
import { checkCases, row } from './cases';

checkCases(scoreAboveRule, {
  'where a slip in the achievement would make score and total right, that is told as well': {
    spec: row(
      { name: '合格率', target: '≥90%', actual: '59%', score: '10.00', note: '原因：设备故障' },
      { total: { weight: '100', score: '100.00' } },
    ),
    raises: [
      {
        cell: 'G13',
        says: '“合格率”的得分 10.00 分高于规则得分 6.56 分。未达到年度指标值：59 ÷ 90 × 10 = 6.5556 → 6.56。也可能是实际完成值（E13）数字颠倒，应为 95%；请核对，没有改动。',
      },
    ],
  },
  '≥90(%), done 42.68(%), 4.00 of 5 → 2.37': {
    spec: row({
      name: '当年预算完成率',
      target: '≥90(%)',
      actual: '42.68(%)',
      weight: '5.00',
      score: '4.00',
      note: '工程施工难度大',
    }),
    ruleset: 'shanghai',
    raises: [
      {
        cell: 'G13',
        related: ['D13', 'E13'],
        expected: '2.37',
        found: '4.00',
        says: '“当年预算完成率”的得分 4.00 分高于规则得分 2.37 分。未达到年度指标值：42.68 ÷ 90 × 5 = 2.3711 → 2.37。',
      },
    ],
  },
  'nothing done, 4.00 of 5 → 0': {
    spec: row({ target: '≥100(%)', actual: '0.00(%)', weight: '5.00', score: '4.00', note: '未完成支付' }),
    ruleset: 'shanghai',
    raises: [{ cell: 'G13', expected: '0', found: '4.00' }],
  },
  'full marks for a missed target need a note as well': {
    spec: row({ target: '≥85%', actual: '80%', weight: '4.00', score: '4.00' }),
    raises: [{ cell: 'G13', expected: '3.76', found: '4.00' }],
    also: ['deviation-without-note'],
  },
  'a reverse target passed: ≤100万元, spent 125万元 → 8 of 10': {
    spec: row({ target: '≤100万元', actual: '125万元', score: '9.00', note: '材料涨价' }),
    raises: [{ cell: 'G13', expected: '8', found: '9.00' }],
  },
  'both roundings of 2.6667 are right': {
    spec: {
      total: null,
      indicators: [
        { target: '≥3次', actual: '2次', weight: '4', score: '2.67', note: '疫情' },
        { target: '≥3次', actual: '2次', weight: '4', score: '2.66', note: '疫情' },
        { target: '完成', actual: '完成', weight: '92', score: '92' },
      ],
    },
  },
  'what the rule gives is right': {
    spec: row({ target: '≥90%', actual: '45%', score: '5.00', note: '设备到货晚' }),
  },
  'less than the rule gives is another matter': {
    spec: row({ target: '≥90%', actual: '45%', score: '4.00', note: '设备到货晚' }),
  },
  'a formula is told as a formula': {
    spec: row({
      target: '≥90%',
      actual: '45%',
      score: { text: '9.00', formula: '=F13*0.9' },
      note: '设备到货晚',
    }),
    also: ['formula-disagrees'],
  },
});

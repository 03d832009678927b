import { rateEntryOf } from '../scoring/formOf';
import { coefficientMismatch } from '../../src/checks/coefficient-mismatch';
import { rulesetById } from '../../src/ruleset/rulesets';
import { checkCases, row } from './cases';

const GENERAL = rulesetById('mof-2020')!;
const WHOLE_POINTS = { ...GENERAL, rounding: { ...GENERAL.rounding, places: 0 } };

checkCases(coefficientMismatch, {
  'where the rules round to whole points 3.00 is 66.67 % of 4': {
    spec: row({
      target: '≥15家',
      actual: '10家',
      weight: '4',
      score: '3.00',
      coefficient: '66.67',
      note: '两家停用，明年补做。',
    }),
    ruleset: WHOLE_POINTS,
  },
  'score ≠ weight × coefficient': {
    spec: row({ target: '完成', actual: '完成', weight: '5', score: '5.00' }),
    change: (form) => ({
      ...form,
      indicators: form.indicators.map((indicator, i) =>
        i > 0
          ? indicator
          : { ...indicator, coefficient: rateEntryOf('90%', undefined, { row: 13, column: 9 }) },
      ),
    }),
    raises: [
      {
        cell: 'G13',
        expected: '4.5',
        found: '5.00',
        says: '“指标1”的得分为 5.00 分，权重 5 分 × 得分系数 90% = 4.5 分。可能是 G13 应为 4.5 分，或者“指标1”的得分系数（I13）应为 100%；请核对，没有改动。',
      },
    ],
  },
  'score = weight × coefficient': {
    spec: row({ target: '完成', actual: '完成', weight: '5', score: '4.5', note: '人手不足' }),
    change: (form) => ({
      ...form,
      indicators: form.indicators.map((indicator, i) =>
        i > 0
          ? indicator
          : { ...indicator, coefficient: rateEntryOf('90%', undefined, { row: 13, column: 9 }) },
      ),
    }),
  },
  'a layout without coefficients': { spec: row({ target: '完成', actual: '完成', weight: '5', score: '5' }) },
});

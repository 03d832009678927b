import { subtotalMismatch } from '../../src/checks/subtotal-mismatch';
import type { Form, NumberEntry, Subtotal } from '../../src/form/form';
import { Decimal } from '../../src/notation/decimal';
import type { FormSpec } from '../scoring/formOf';
import { checkCases } from './cases';

const FULL = { target: '完成', actual: '已完成' };
/** Two rows of one section and one of another, 90 points with 86 scored; the funds have 10. */
const SPEC: FormSpec = {
  total: null,
  funds: [{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' }],
  indicators: [
    { ...FULL, name: '演出', level1: '产出指标', weight: '20', score: '20' },
    { ...FULL, name: '合格', level1: '产出指标', weight: '30', score: '26', note: '两场未验收' },
    { ...FULL, name: '观众', level1: '效益指标', weight: '40', score: '40' },
  ],
};

/** The form with a sum in row 20. */
function summed(weight: string | null, score: string, rows: Subtotal['rows']) {
  const entry = (text: string, column: number): NumberEntry => ({
    at: { row: 20, column },
    value: text,
    text,
    formula: null,
    calculated: true,
    number: text === '' ? null : new Decimal(text),
    reading: text === '' ? 'empty' : 'number',
    places: 0,
  });
  return (form: Form): Form => ({
    ...form,
    subtotals: [
      { label: '小计', weight: weight === null ? null : entry(weight, 6), score: entry(score, 7), rows },
    ],
  });
}

checkCases(subtotalMismatch, {
  'the sum of a section': { spec: SPEC, change: summed('50', '46', [[0, 1]]) },
  'not the sum of a section': {
    spec: SPEC,
    change: summed('50', '50', [[0, 1]]),
    raises: [
      {
        cell: 'G20',
        expected: '46',
        found: '50',
        says: '“小计”的得分为 50 分，其上各项得分相加为 46 分，请核对。',
      },
    ],
  },
  'its weight says that it is the sum of all above': {
    spec: SPEC,
    change: summed('90', '86', [[2], [2], [0, 1, 2]]),
  },
  'the execution is among them': { spec: SPEC, change: summed('100', '96', [[0, 1, 2]]) },
  'not the sum, the execution among them': {
    spec: SPEC,
    change: summed('100', '100', [[0, 1, 2]]),
    raises: [{ cell: 'G20', expected: '96' }],
  },
  'a weight that no rows make up says nothing about the score': {
    spec: SPEC,
    change: summed('70', '60', [
      [0, 1],
      [0, 1, 2],
    ]),
  },
  'without a weight nobody knows what it is the sum of': { spec: SPEC, change: summed(null, '50', [[0, 1]]) },
  'a blank score is none': { spec: SPEC, change: summed('50', '', [[0, 1]]) },
});

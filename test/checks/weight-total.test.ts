import { Decimal } from '../../src/notation/decimal';
import type { FormSpec } from '../scoring/formOf';
import { weightTotal } from '../../src/checks/weight-total';
import { checkCases, funds } from './cases';

checkCases(weightTotal, {
  'weights that add up to 95': {
    spec: {
      indicators: [
        { target: '完成', actual: '完成', weight: '50', score: '50' },
        { target: '完成', actual: '完成', weight: '45', score: '45' },
      ],
      total: { weight: '100', score: '95' },
    },
    raises: [
      {
        cell: 'F15',
        expected: '100',
        found: '95',
        says: '各项分值（含预算执行）相加为 95 分，应为 100 分。请核对。',
      },
    ],
  },
  'more than 100, in a form without a total': {
    spec: {
      total: null,
      indicators: [{ target: '完成', actual: '完成', weight: '110', score: '110' }],
    },
    raises: [{ cell: 'F13', expected: '100', found: '110' }],
  },
  'indicators of 100 beside the 10 of budget execution, which the total leaves out: told once': {
    spec: funds([{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' }], {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '100', score: '100' },
    }),
    raises: [
      {
        cell: 'F14',
        related: ['F6', 'G14'],
        expected: '100',
        found: '110',
        says: '各项分值（含预算执行）相加为 110 分，应为 100 分；总分没有计入预算执行的 10 分，请核对，总分暂不改动。',
      },
    ],
  },
  'where an indicator scores the execution the funds only repeat its points': {
    spec: funds([{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' }], {
      indicators: [
        { name: '预算执行率', target: '100%', actual: '100%', weight: '10', score: '10' },
        { target: '完成', actual: '完成', weight: '90', score: '90' },
      ],
      total: { weight: '100', score: '100' },
    }),
  },
  'the sum is stated wrongly': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '90', score: '100' },
    },
    raises: [{ cell: 'F14', expected: '100', found: '90' }],
  },
  'with cents': {
    spec: {
      indicators: [
        { target: '完成', actual: '完成', weight: '33.33', score: '33.33' },
        { target: '完成', actual: '完成', weight: '66.67', score: '66.67' },
      ],
      total: { weight: '100', score: '100' },
    },
  },
  'budget execution counts': {
    spec: funds([{ budget: '1', executed: '1', weight: '10', rate: '100%', score: '10' }], {
      total: { weight: '100', score: '100' },
    }),
  },
  'or is left to a heading': {
    spec: funds([{ budget: '1', executed: '1', weight: null, rate: '100%', score: '10' }], {
      scoredFund: null,
    }),
  },
  'a missing weight is told as that alone': {
    spec: {
      total: null,
      indicators: [
        { target: '完成', actual: '完成', weight: '50', score: '50' },
        { target: '完成', actual: '完成', weight: '', score: '45' },
      ],
    },
    also: ['weight-missing'],
  },
  'rows without a weight column': {
    spec: { total: null, indicators: [{ target: '完成', actual: '完成', weight: null, score: '45' }] },
  },
  'labels alone: 40, 35 and 10 beside 20 of execution': {
    spec: labels('40', '35', '10'),
    raises: [{ cell: 'A13', expected: '100', found: '105' }],
  },
  'labels alone: 40, 30 and 10 beside 20 of execution': { spec: labels('40', '30', '10') },
  'labels alone that are the whole by themselves': { spec: labels('50', '30', '20') },
});

/** Sections whose labels state their weights, in a form without a column for them. */
function labels(...weights: readonly string[]): FormSpec {
  const names = weights.map((weight, index) => `指标${index + 1}（${weight}分）`);
  return {
    total: null,
    funds: [{ budget: '1', executed: '1', weight: '20', rate: '100%', score: '20' }],
    sections: names.map((name, index) => ({
      name,
      at: { row: 13 + index, column: 1 },
      weight: new Decimal(weights[index]!),
    })),
    indicators: names.map((level1) => ({
      level1,
      target: '完成',
      actual: '已完成',
      weight: null,
      score: '5',
    })),
  };
}

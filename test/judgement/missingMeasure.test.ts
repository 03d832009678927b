import { isApproximate, missingMeasure, weighs } from '../../src/judgement/missingMeasure';
import { rulesetById } from '../../src/ruleset/rulesets';
import { toA1 } from '../../src/sheet/address';
import type { CellSpec, FormSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

const judgementOf = (spec: FormSpec) => judged(formOf({ total: null, ...spec }), rulesetById('mof-2020')!);

const full = (weight: string, score: CellSpec = weight): IndicatorSpec => ({
  target: '完成',
  actual: '已完成',
  weight,
  score,
});

describe('a target or an achievement that a row ought to state', () => {
  const missing = (row: IndicatorSpec) => {
    const [judgedRow] = judgementOf({ indicators: [{ weight: '10', score: '10', ...row }] }).scores;
    const at = (which: 'target' | 'actual') => {
      const entry = missingMeasure(judgedRow!, which);
      return entry ? toA1(entry.at) : '–';
    };
    return `${at('target')} ${at('actual')}`;
  };
  const STEPS = '≤100%，计10分；每超过一个百分点扣0.5分，扣完为止。';

  test.each<[what: string, row: IndicatorSpec, missing: string]>([
    ['both are there', { target: '≥5', actual: '5' }, '– –'],
    ['both are blank', { target: '', actual: '' }, 'D13 E13'],
    ['signs for nothing', { target: '/', actual: '-' }, 'D13 E13'],
    ['the row weighs nothing', { target: '', actual: '', weight: '0' }, '– –'],
    ['the weight is not filled in', { target: '', actual: '', weight: '' }, 'D13 E13'],
    ['points are given without a target', { level1: '项目决策', target: '', actual: '' }, '– –'],
    ['a criterion asks for no target', { criterion: STEPS, target: '', actual: '102%' }, '– –'],
    ['nothing that a criterion could be applied to', { criterion: STEPS, target: '', actual: '' }, 'D13 E13'],
    [
      'what was achieved is in the remark',
      { name: '在职人员控制率', criterion: STEPS, target: '', actual: '', note: '在职人员控制率为105%。' },
      '– –',
    ],
  ])('%s', (_, row, expected) => {
    expect(missing(row)).toBe(expected);
  });

  test('a formula that was not calculated yet is not missing; one that gives nothing is', () => {
    const [row] = judgementOf({ indicators: [{ ...full('10'), target: '', actual: '' }] }).scores;
    const { indicator } = row!;
    const by = (calculated: boolean) => {
      const entry = { ...indicator.actual.entry!, formula: '=A1', calculated };
      return missingMeasure(
        { ...row!, indicator: { ...indicator, actual: { ...indicator.actual, entry } } },
        'actual',
      );
    };
    expect([by(false), by(true)?.at]).toEqual([null, indicator.actual.entry!.at]);
    const without = { ...indicator, actual: { ...indicator.actual, entry: null } };
    expect(missingMeasure({ ...row!, indicator: without }, 'actual')).toBeNull();
  });

  test.each([
    ['0', false],
    ['0.00', false],
    ['10', true],
    ['', true],
  ])('a row of weight “%s” weighs: %s', (weight, expected) => {
    expect(weighs(formOf({ indicators: [full(weight)] }).indicators[0]!)).toBe(expected);
  });

  test.each([
    ['10台', false],
    ['近10台', true],
    ['10余台', true],
    ['已完成', false],
    ['', false],
  ])('“%s” is approximate: %s', (actual, expected) => {
    const { indicators } = formOf({ indicators: [{ target: '≥10台', actual }] });
    expect(isApproximate(indicators[0]!.actual)).toBe(expected);
  });
});

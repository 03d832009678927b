import { misreadingOf, leavesOutExecution } from '../../src/judgement/misreading';
import { missingAmounts } from '../../src/judgement/missingAmounts';
import { isApproximate, missingMeasure, weighs } from '../../src/judgement/missingMeasure';
import { rulesetById } from '../../src/ruleset/rulesets';
import { toA1 } from '../../src/sheet/address';
import type { CellSpec, FormSpec, FundSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

const judgementOf = (spec: FormSpec) => judged(formOf({ total: null, ...spec }), rulesetById('mof-2020')!);

const full = (weight: string, score: CellSpec = weight): IndicatorSpec => ({
  target: '完成',
  actual: '已完成',
  weight,
  score,
});

describe('an amount that nobody filled in', () => {
  const missing = (spec: FormSpec) => {
    const found = missingAmounts(judgementOf(spec));
    return found && [found.budget, found.executed].map((entry) => entry && toA1(entry.at)).join(' ');
  };
  const blankFormula = { text: '', formula: '=A1' };

  test.each<[what: string, fund: FundSpec, missing: string | null]>([
    ['nothing is', { budget: '100', executed: '50', rate: '50%', score: '5' }, null],
    ['what was executed of a budget', { budget: '100', executed: '' }, ' E6'],
    ['both, though there is a score', { budget: '', executed: '', score: '9' }, 'D6 E6'],
    ['both, and nothing claims that there was money', { budget: '', executed: '' }, null],
    ['both, and a rate alone claims it', { budget: '', executed: '', rate: '90%' }, null],
    ['a printed unit alone is blank', { budget: '100', executed: '万元' }, ' E6'],
    ['a sign for nothing is an answer', { budget: '100', executed: '-' }, null],
    ['of no budget nothing is missing', { budget: '0', executed: '', score: '9' }, null],
    [
      'a rate and a score of 0 say that nothing was spent',
      { budget: '100', executed: '', rate: '0%', score: '0' },
      null,
    ],
    ['a score alone that says so', { budget: '100', executed: '', score: '0' }, null],
    [
      'a rate of 0 beside a score says nothing',
      { budget: '100', executed: '', rate: '0%', score: '9' },
      ' E6',
    ],
    ['money spent without a budget is told otherwise', { budget: '', executed: '50', score: '9' }, null],
    ['a formula is no blank', { budget: '100', executed: blankFormula }, null],
    ['no column', { budget: '100', executed: null }, null],
  ])('%s', (_, fund, expected) => {
    expect(missing({ funds: [{ weight: '10', ...fund }], indicators: [full('90')] })).toBe(expected);
  });

  test('is looked for in the total where no row’s score counts, and nowhere where the block was not read whole', () => {
    const funds: FundSpec[] = [
      { label: '其中：财政拨款', role: 'fiscal', depth: 1, budget: '100', executed: '' },
      { label: '年度资金总额', role: 'total', depth: 0, budget: '100', executed: '' },
    ];
    const spec: FormSpec = { funds, scoredFund: null, indicators: [full('100')] };
    expect(missing(spec)).toBe(' E7');
    expect(missing({ ...spec, funds: funds.slice(0, 1) })).toBeNull();
    const unread = [{ what: 'fund-column' as const, at: { row: 5, column: 4 }, text: '预算' }];
    expect(missing({ ...spec, unread })).toBeNull();
  });
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

describe('a total that has more or less than what was read', () => {
  const SPENT: FundSpec = { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' };
  const told = (spec: FormSpec) => {
    const judgement = judged(formOf(spec), rulesetById('mof-2020')!);
    const found = misreadingOf(judgement);
    return [found && `${found.total} ${found.sum}`, leavesOutExecution(judgement)];
  };

  test.each<[what: string, form: FormSpec, told: [string | null, boolean]]>([
    [
      'nothing of the kind',
      { indicators: [full('100')], total: { weight: '100', score: '100' } },
      [null, false],
    ],
    [
      'another mistake',
      { indicators: [full('100', '90')], total: { weight: '100', score: '95' } },
      [null, false],
    ],
    [
      'a row was not read',
      { indicators: [full('80')], total: { weight: '100', score: '100' } },
      ['100 80', false],
    ],
    [
      'the total leaves out the execution',
      { funds: [SPENT], indicators: [full('100')], total: { weight: '100', score: '100' } },
      ['100 110', true],
    ],
    [
      'the total leaves out the execution, which an indicator scores',
      {
        funds: [SPENT],
        indicators: [{ ...full('10'), name: '当年预算执行情况' }, full('90')],
        total: { weight: '100', score: '100' },
      },
      ['100 110', false],
    ],
    [
      'the indicators are not all there is without the execution',
      { funds: [SPENT], indicators: [full('60'), full('50')], total: { weight: '100', score: '100' } },
      ['100 120', false],
    ],
  ])('%s', (_, spec, expected) => {
    expect(told(spec)).toEqual(expected);
  });
});

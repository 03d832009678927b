import { missingAmounts } from '../../src/judgement/missingAmounts';
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

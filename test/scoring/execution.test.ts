import type { Ruleset } from '../../src/ruleset/ruleset';
import { rulesetById } from '../../src/ruleset/rulesets';
import { cardOf } from '../judgement/judged';
import type { FundSpec } from './formOf';
import { formOf } from './formOf';

const mof = rulesetById('mof-2020')!;
const shanghai = rulesetById('shanghai')!;

function fundScore(fund: FundSpec, ruleset = mof) {
  return cardOf(formOf({ funds: [{ weight: '10', ...fund }] }), ruleset).funds[0]!;
}

test.each<[budget: string, executed: string, rate: string, score: string]>([
  ['100', '100', '1', '10'],
  ['7,565.92', '3,229.53', '0.4269', '4.27'],
  ['100', '120', '1.2', '10'],
  ['100', '0.00', '0', '0'],
  ['100', '-', '0', '0'],
  ['100', '-20', '-0.2', '0'],
])('of %s spent %s: rate %s, score %s of 10', (budget, executed, rate, score) => {
  const result = fundScore({ budget, executed });
  expect([result.rateState, result.rate!.toFixed(), result.computed!.toFixed()]).toEqual([
    'evaluated',
    rate,
    score,
  ]);
});

test('whatever was spent beyond the budget earns just the weight, before rounding too', () => {
  const result = fundScore({ budget: '100', executed: '150', rate: '100%', score: '15' });
  expect([result.exact!.toFixed(), result.computed!.toFixed()]).toEqual(['10', '10']);
  expect([result.execution!.verdict, result.execution!.exact!.toFixed()]).toEqual(['above-weight', '10']);
});

test.each<[what: string, fund: FundSpec, state: string]>([
  ['nothing planned, nothing spent', { budget: '0.00', executed: '0.00' }, 'not-applicable'],
  ['nothing planned, something spent', { budget: '0', executed: '5' }, 'undefined'],
  ['a dash for the budget, something spent', { budget: '-', executed: '5' }, 'undefined'],
  ['dashes', { budget: '-', executed: '-' }, 'not-applicable'],
  ['nothing filled in', { budget: '', executed: '' }, 'not-applicable'],
  ['the execution not filled in', { budget: '100', executed: '' }, 'not-applicable'],
  ['the budget no number', { budget: '见附件', executed: '5' }, 'not-applicable'],
  ['an error value', { budget: '100', executed: '#REF!' }, 'not-applicable'],
  ['no column for the budget', { budget: null, executed: '5' }, 'not-applicable'],
])('%s → %s, and what stands there stays', (_, fund, state) => {
  const result = fundScore({ ...fund, rate: '50%', score: '5' });
  expect([result.rateState, result.rate, result.computed]).toEqual([state, null, null]);
  expect([result.proposedRate!.toFixed(), result.proposedScore!.toFixed()]).toEqual(['0.5', '5']);
  expect(result.reasoning['zh-CN']).toMatch(/。$/);
});

describe('what is left in the cells of 3,229.53 out of 7,565.92 (42.6852…%, 4.2685… of 10)', () => {
  const amounts = { budget: '7,565.92', executed: '3,229.53' };
  test.each<[what: string, fund: FundSpec, rate: string | null, score: string | null]>([
    ['empty', { rate: '', score: '' }, '0.4269', '4.27'],
    ['right', { rate: '42.69%', score: '4.27' }, '0.4269', '4.27'],
    ['right, cut off', { rate: '42.68%', score: '4.26' }, '0.4268', '4.26'],
    ['right, fewer places', { rate: '43%', score: '4.3' }, '0.43', '4.3'],
    ['right, a fraction', { rate: '0.4269', spelling: 'fraction', score: '4' }, '0.4269', '4'],
    ['wrong', { rate: '45.00%', score: '4.50' }, '0.4269', '4.27'],
    ['wrong, four places shown', { rate: '45.0000', score: '4.5' }, '0.426852', '4.27'],
    ['above the weight', { rate: '100%', score: '11' }, '0.4269', '4.27'],
    [
      'formulas',
      { rate: { text: '45.00%', formula: '=E6/D6' }, score: { text: '4.50', formula: '=F6*G6' } },
      '0.45',
      '4.5',
    ],
    ['no such columns', { rate: null, score: null }, null, null],
  ])('%s', (_, fund, rate, score) => {
    const result = fundScore({ ...amounts, ...fund });
    expect([result.proposedRate?.toFixed() ?? null, result.proposedScore?.toFixed() ?? null]).toEqual([
      rate,
      score,
    ]);
  });

  test('the reasoning has both, cut off in Shanghai', () => {
    expect(fundScore(amounts, shanghai).reasoning).toEqual({
      'zh-CN': '执行率 3229.53 ÷ 7565.92 = 42.68%。预算执行得分 3229.53 ÷ 7565.92 × 10 = 4.2685 → 4.26。',
      'en-US':
        'Execution rate 3229.53 ÷ 7565.92 = 42.68%. Score for execution: 3229.53 ÷ 7565.92 × 10 = 4.2685 → 4.26.',
    });
  });
});

test('only the scored row has a score; the others keep their rates alone', () => {
  const row = { budget: '100', executed: '50', weight: '10', rate: '50%', score: '5' };
  const card = cardOf(formOf({ funds: [row, row], scoredFund: 1 }), mof);
  expect(card.funds.map(({ computed }) => computed?.toFixed() ?? null)).toEqual([null, '5']);
  expect(card.total.proposed!.toFixed()).toBe('5');
});

test('a layout without a weight column takes the weight from the ruleset', () => {
  const hubei: Ruleset = { ...mof, execution: { ...mof.execution, weight: '20' } };
  expect(fundScore({ budget: '100', executed: '50', weight: null }, hubei).computed!.toFixed()).toBe('10');
});

test('a weight that is not filled in gives no score', () => {
  expect(fundScore({ budget: '100', executed: '50', weight: '' }).computed).toBeNull();
});

test('a rate below what the ruleset names needs a reason', () => {
  const sichuan: Ruleset = { ...mof, execution: { ...mof.execution, noteBelow: '0.9' } };
  const due = (executed: string, ruleset = sichuan) => fundScore({ budget: '100', executed }, ruleset).due;
  expect([due('89.99'), due('90'), due('100')]).toEqual([['low-execution'], [], []]);
});

describe('a criterion for the rate', () => {
  const by = (criterion: string): Ruleset => ({ ...mof, execution: { ...mof.execution, criterion } });

  test.each<[criterion: string, scores: Readonly<Record<string, string | null>>]>([
    ['执行率≥90%得满分，低于60%不得分', { 50: '0', 60: null, 85: null, 95: '10', 120: '10', '-20': '0' }],
    // Who only takes away leaves the rest in proportion.
    ['执行率低于60%不得分', { 50: '0', 60: '6', 85: '8.5', 120: '10', '-20': '0' }],
    ['执行率达到90%得10分，每低1%扣1分，扣完为止', { 70: '0', 85: '5', 90: '10', 120: '10' }],
  ])('%s', (criterion, scores) => {
    const given = Object.keys(scores).map((executed) => {
      const { computed } = fundScore({ budget: '100', executed }, by(criterion));
      return [executed, computed?.toFixed() ?? null];
    });
    expect(Object.fromEntries(given)).toEqual(scores);
  });

  test('is quoted with what it gives; without one nothing is', () => {
    const quote = '执行率≥90%得满分，低于60%不得分';
    const given = fundScore({ budget: '100', executed: '95' }, by(quote)).byCriterion!;
    expect([given.quote, given.score!.least.toFixed(), given.score!.most.toFixed()]).toEqual([
      quote,
      '10',
      '10',
    ]);
    expect(fundScore({ budget: '100', executed: '70' }, by(quote)).byCriterion).toEqual({
      quote,
      score: null,
    });
    expect(fundScore({ budget: '100', executed: '95' }).byCriterion).toBeUndefined();
  });
});

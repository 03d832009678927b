import type { FundJudgement, Offer } from '../../src/judgement/judgement';
import type { Form } from '../../src/form/form';
import type { Decimal } from '../../src/notation/decimal';
import { rulesetById } from '../../src/ruleset/rulesets';
import type { FundSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

const formula = (text: string) => ({ text, formula: '=A1' });

const becomes = (proposed: Decimal | null, offer: Offer | null) =>
  `${proposed?.toFixed() ?? '–'}${offer ? ` (${offer.value.toFixed()} ${offer.because.kind})` : ''}`;

const rateOf = ({ rate, proposedRate, offeredRate }: FundJudgement) =>
  `${rate?.verdict ?? '–'} ${becomes(proposedRate, offeredRate)}`;

const scoreOf = ({ execution, proposedScore, offeredScore }: FundJudgement) =>
  `${execution?.verdict ?? '–'} ${execution?.exact?.toDecimalPlaces(4).toFixed() ?? '–'} → ${becomes(proposedScore, offeredScore)}`;

const form = (...funds: readonly FundSpec[]) =>
  formOf({
    total: null,
    funds,
    indicators: [{ target: '完成', actual: '已完成', weight: '90', score: '90' }],
  });

const fundsOf = (of: Form) => judged(of, rulesetById('mof-2020')!).funds;

/** 168.27 of 173.73 are 96.857 %, which earns 9.6857 of 10. */
const AMOUNTS = { budget: '173.73', executed: '168.27', weight: '10' };

/** A row of funds; what is said of its rate and what becomes of it; the same of its score, with what would be exact. */
test.each<[what: string, fund: FundSpec, rate: string, score: string]>([
  ['right', { rate: '96.86%', score: '9.69' }, 'right 0.9686', 'right 9.6857 → 9.69'],
  ['right at their own precision', { rate: '97%', score: '9.7' }, 'right 0.97', 'right 9.6857 → 9.7'],
  ['wrong', { rate: '90%', score: '9.2' }, 'wrong 0.9686', 'wrong 9.6857 → 9.69'],
  ['a whole point', { rate: '96.86%', score: '9' }, 'right 0.9686', 'coarse 9.6857 → 9'],
  ['empty', { rate: '', score: '' }, '– 0.9686', '– – → 9.69'],
  ['no columns', { rate: null, score: null }, '– –', '– – → –'],
  ['by the recorded rate', { rate: '96%', score: '9.60' }, 'right 0.96', 'right 9.6857 → 9.6'],
  ['by a recorded rate that is wrong', { rate: '90%', score: '9.00' }, 'wrong 0.9686', 'wrong 9.6857 → 9.69'],
  [
    'by a recorded rate that is wrong, with decimals',
    { rate: '92%', score: '9.20' },
    'wrong 0.9686',
    'wrong 9.6857 → 9.69',
  ],
  ['above the weight', { rate: '96.86%', score: '10.5' }, 'right 0.9686', 'above-weight 9.6857 → 9.69'],
  ['all of the weight', { rate: '96.86%', score: '10.00' }, 'right 0.9686', 'wrong 9.6857 → 9.69'],
  ['below zero', { rate: '96.86%', score: '-1' }, 'right 0.9686', 'negative 9.6857 → 9.69'],
  [
    'formulas that are wrong',
    { rate: formula('90%'), score: formula('9.2') },
    'wrong 0.9',
    'wrong 9.6857 → 9.2',
  ],
  [
    'formulas that are right',
    { rate: formula('96.86%'), score: formula('9.69') },
    'right 0.9686',
    'right 9.6857 → 9.69',
  ],
  [
    'more spent than budgeted, as 100 %',
    { executed: '200', rate: '100%', score: '10' },
    'right 1',
    'right 10 → 10',
  ],
  [
    'more spent than budgeted, as it is',
    { executed: '200', rate: '115.12%', score: '10' },
    'right 1.1512',
    'right 10 → 10',
  ],
  [
    'more spent than budgeted, as something else',
    { executed: '200', rate: '110%', score: '10' },
    'wrong 1.1 (1.1512 doubt)',
    'right 10 → 10',
  ],
  [
    'nothing budgeted, something spent',
    { budget: '0', rate: '50%', score: '5' },
    'not-judged 0.5',
    'not-judged – → 5',
  ],
  [
    'nothing budgeted, nothing spent',
    { budget: '0', executed: '0', rate: '50%', score: '5' },
    'not-judged 0.5',
    'not-judged – → 5',
  ],
  [
    'nothing budgeted, nothing spent, and another score than the rate gives',
    { budget: '0', executed: '0', rate: '50%', score: '6' },
    'not-judged 0.5',
    'not-judged – → 6',
  ],
  [
    'no amounts, and the score of the rate',
    { budget: '', executed: '', rate: '50%', score: '5' },
    'not-judged 0.5',
    'right 5 → 5',
  ],
  [
    'no amounts, and another score',
    { budget: '', executed: '', rate: '50%', score: '6' },
    'not-judged 0.5',
    'wrong 5 → 6',
  ],
  ['no amounts and no rate', { budget: '', executed: '', rate: '', score: '6' }, '– –', 'not-judged – → 6'],
  ['no weight', { weight: '', rate: '96.86%', score: '9' }, 'right 0.9686', 'not-judged – → 9'],
  [
    'the weight of the rules',
    { weight: null, rate: '96.86%', score: '9.69' },
    'right 0.9686',
    'right 9.6857 → 9.69',
  ],
  [
    'a hidden row',
    { rate: '90%', score: '9.2', isHidden: true },
    'wrong 0.9 (0.9686 hidden)',
    'wrong 9.6857 → 9.2 (9.69 hidden)',
  ],
  [
    'a hidden row, empty',
    { rate: '', score: '', isHidden: true },
    '– – (0.9686 hidden)',
    '– – → – (9.69 hidden)',
  ],
  [
    'a hidden row that is right',
    { rate: '96.86%', score: '9.69', isHidden: true },
    'right 0.9686',
    'right 9.6857 → 9.69',
  ],
  [
    'an amount that cannot be read',
    { budget: '约170', rate: '96.86%', score: '9.2' },
    'not-judged 0.9686',
    'not-judged – → 9.2',
  ],
  [
    'digits swapped',
    { budget: '137.73', rate: '96.86%', score: '9.69' },
    'wrong 0.9686 (1.2217 doubt)',
    'wrong 10 → 9.69 (10 doubt)',
  ],
])('%s', (_, fund, rate, score) => {
  const [row] = fundsOf(form({ ...AMOUNTS, ...fund }));
  expect([rateOf(row!), scoreOf(row!)]).toEqual([rate, score]);
});

test('a score that shares its cell with the weight is left to a person', () => {
  const wrong = form({ ...AMOUNTS, rate: '96.86%', score: '9.2' });
  const [fund] = wrong.funds;
  const shared = { ...fund!, score: { ...fund!.score!, isPart: true as const } };
  expect(fundsOf({ ...wrong, funds: [shared] }).map(scoreOf)).toEqual(['wrong 9.6857 → 9.2']);
});

test('only the row whose score counts has one that is judged; the rates of all are', () => {
  const [total, part] = fundsOf(
    form({ ...AMOUNTS, rate: '96.86%', score: '9.69' }, { ...AMOUNTS, rate: '90%', score: '3' }),
  );
  expect([rateOf(total!), scoreOf(total!)]).toEqual(['right 0.9686', 'right 9.6857 → 9.69']);
  expect([rateOf(part!), scoreOf(part!)]).toEqual(['wrong 0.9686', '– – → –']);
});

import type { Offer } from '../../src/judgement/judgement';
import { outlookOf } from '../../src/judgement/outlook';
import type { Decimal } from '../../src/notation/decimal';
import { rulesetById } from '../../src/ruleset/rulesets';
import type { CellSpec, FormSpec, FundSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

const full = (weight: string, score: CellSpec = weight): IndicatorSpec => ({
  target: '完成',
  actual: '已完成',
  weight,
  score,
  note: score === weight ? '' : '人手不足',
});

const SPENT: FundSpec = { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' };

/** What becomes of a cell, and what is offered instead and why. */
const becomes = (proposed: Decimal | string | null, offer: Offer<Decimal | string> | null) =>
  `${proposed === null ? '–' : String(proposed)}${offer ? ` (${String(offer.value)} ${offer.because.kind})` : ''}`;

/**
 * A form; then of total, grade and stated weight what is said of it and what becomes of it; then how many rows cannot
 * be judged, and what the total will be.
 */
test.each<[what: string, form: FormSpec, total: string, grade: string, weight: string, outlook: string]>([
  [
    'all right',
    { indicators: [full('60', '50'), full('40')], total: { weight: '100', score: '90' }, grade: '优' },
    'right 90',
    'right 优',
    '–',
    '0: 90 to 90 优',
  ],
  [
    'a wrong total, and the grade of it',
    { indicators: [full('60', '48'), full('40')], total: { weight: '100', score: '90' }, grade: '优' },
    'wrong 88',
    'right 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a wrong total and the grade of the right one',
    { indicators: [full('60', '48'), full('40')], total: { weight: '100', score: '90' }, grade: '良' },
    'wrong 88',
    'right 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a wrong total and a grade of neither',
    { indicators: [full('60', '48'), full('40')], total: { weight: '100', score: '90' }, grade: '差' },
    'wrong 88',
    'wrong 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a right total and a wrong grade',
    { indicators: [full('60', '48'), full('40')], total: { weight: '100', score: '88' }, grade: '差' },
    'right 88',
    'wrong 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a total in whole points',
    { indicators: [full('60', '48.26'), full('40')], total: { weight: '100', score: '88' }, grade: '良' },
    'coarse 88.26',
    'right 良',
    '–',
    '0: 88.26 to 88.26 良',
  ],
  [
    'a total that is a formula without a result',
    {
      indicators: [full('60', '48'), full('40')],
      total: { weight: '100', score: { text: '', formula: '=SUM(G13:G14)', calculated: false } },
      grade: '良',
    },
    '– 88',
    'right 良 (良 doubt)',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'no total row',
    { indicators: [full('60', '48'), full('40')], total: null, grade: '良' },
    '– 88',
    'right 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'an empty total',
    { indicators: [full('60', '48'), full('40')], total: { weight: '', score: '' }, grade: '良' },
    '– 88',
    'right 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'an empty grade',
    { indicators: [full('60', '48'), full('40')], total: { weight: '100', score: '88' }, grade: '' },
    'right 88',
    'empty 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a grade that is not ticked',
    {
      indicators: [full('60', '48'), full('40')],
      total: { weight: '100', score: '88' },
      grade: '□优 □良 □中 □差',
    },
    'right 88',
    'empty 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a grade that is none of the rules’',
    { indicators: [full('60', '48'), full('40')], total: { weight: '100', score: '88' }, grade: '合格' },
    'right 88',
    'not-understood 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a grade by a formula without a result',
    {
      indicators: [full('60', '48'), full('40')],
      total: { weight: '100', score: '88' },
      grade: { text: '', formula: '=IF(G15>90,1)', calculated: false },
    },
    'right 88',
    '– 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a grade by a formula',
    {
      indicators: [full('60', '48'), full('40')],
      total: { weight: '100', score: '88' },
      grade: { text: '优', formula: '=IF(G15>80,1)' },
    },
    'right 88',
    'wrong 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'no grade',
    { indicators: [full('60', '48'), full('40')], total: { weight: '100', score: '88' } },
    'right 88',
    '– 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a score missing that only a person can give',
    {
      indicators: [full('60', '48'), { ...full('40', ''), target: '提高', actual: '天气晴' }],
      total: { weight: '100', score: '88' },
      grade: '良',
    },
    'not-judged 88',
    'not-judged –',
    '–',
    '1: 48 to 88 –',
  ],
  [
    'a score missing that is filled in',
    {
      indicators: [full('60', '48'), { ...full('40', ''), target: '≥5', actual: '5' }],
      total: { weight: '100', score: '48' },
      grade: '差',
    },
    'right 88',
    'not-judged 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a score that is no number',
    {
      indicators: [full('60', '48'), full('40', '满分')],
      total: { weight: '100', score: '88' },
      grade: '良',
    },
    'not-judged 88',
    'not-judged –',
    '–',
    '1: 48 to 88 –',
  ],
  [
    'a score by a formula without a result',
    {
      indicators: [
        full('60', '48'),
        { ...full('40'), score: { text: '', formula: '=F14', calculated: false } },
      ],
      total: { weight: '100', score: '88' },
      grade: '良',
    },
    'not-judged 88',
    'not-judged –',
    '–',
    '1: 48 to 88 –',
  ],
  [
    'a score missing in a row that weighs nothing',
    {
      indicators: [full('60', '48'), full('40'), { ...full('0', ''), target: '提高', actual: '天气晴' }],
      total: { weight: '100', score: '88' },
      grade: '良',
    },
    'right 88',
    'not-judged 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'a score shared by two rows',
    {
      indicators: [full('60', '95'), { ...full('40', '95'), scoredWith: 0 }],
      total: { weight: '100', score: '95' },
      grade: '优',
    },
    'right 95',
    'right 优',
    '–',
    '0: 95 to 95 优',
  ],
  [
    'an execution score missing that is filled in',
    {
      funds: [{ ...SPENT, score: '' }],
      indicators: [full('90', '78')],
      total: { weight: '100', score: '78' },
      grade: '中',
    },
    'right 88',
    'not-judged 良',
    '–',
    '0: 88 to 88 良',
  ],
  [
    'an execution score missing that nothing gives',
    {
      funds: [{ ...SPENT, budget: '', executed: '', rate: '', score: '' }],
      indicators: [full('90', '85')],
      total: { weight: '100', score: '85' },
      grade: '良',
    },
    'right 85',
    'not-judged –',
    '–',
    '1: 85 to 95 –',
  ],
  [
    'an execution without a column for its score',
    {
      funds: [{ ...SPENT, score: null }],
      indicators: [full('100', '85')],
      total: { weight: '100', score: '85' },
      grade: '良',
    },
    'right 85',
    'right 良',
    '–',
    '0: 85 to 85 良',
  ],
  [
    'a hidden sheet with a wrong total',
    {
      visibility: 'hidden',
      indicators: [full('60', '48'), full('40')],
      total: { weight: '90', score: '95' },
      grade: '优',
    },
    'wrong 95 (88 hidden)',
    'right 优 (良 hidden)',
    '– (100 hidden)',
    '0: 95 to 95 优',
  ],
  [
    'a hidden sheet with a wrong score',
    {
      visibility: 'hidden',
      indicators: [{ ...full('60'), target: '≥10', actual: '8', note: '设备到货晚' }, full('40')],
      total: { weight: '100', score: '100' },
      grade: '优',
    },
    'right 100',
    'right 优 (优 hidden)',
    '–',
    '0: 100 to 100 优',
  ],
  [
    'a hidden row with a wrong score',
    {
      indicators: [
        { ...full('60'), target: '≥10', actual: '8', note: '设备到货晚', isHidden: true },
        full('40'),
      ],
      total: { weight: '100', score: '100' },
      grade: '优',
    },
    'right 100',
    'right 优',
    '–',
    '0: 100 to 100 优',
  ],
  [
    'a total in doubt, with a score that is not written either',
    {
      indicators: [{ target: '≥90%', actual: '59%', weight: '20', score: '20' }, full('80')],
      total: { weight: '100', score: '95' },
      grade: '优',
    },
    'wrong 95',
    'right 优 (优 doubt)',
    '–',
    '0: 95 to 95 优',
  ],
  [
    'a total that has more than was read',
    { indicators: [full('80')], total: { weight: '100', score: '100' }, grade: '优' },
    'wrong 100',
    'right 优',
    '–',
    '0: 100 to 100 优',
  ],
  [
    'weights that are not all, and the sum of them',
    { indicators: [full('60', '48'), full('30')], total: { weight: '100', score: '78' }, grade: '中' },
    'right 78',
    'right 中',
    '–',
    '0: 78 to 78 中',
  ],
  [
    'scores above all weights',
    {
      visibility: 'hidden',
      indicators: [full('60'), full('60')],
      total: { weight: '120', score: '100' },
      grade: '优',
    },
    'wrong 100',
    'right 优',
    '–',
    '0: 100 to 100 优',
  ],
  [
    'a stated weight in doubt',
    {
      unread: [{ what: 'fund-column', at: { row: 5, column: 6 }, text: '分值' }],
      indicators: [full('60', '48'), full('40')],
      total: { weight: '90', score: '95' },
      grade: '优',
    },
    'wrong 95',
    'right 优',
    '100',
    '0: 95 to 95 优',
  ],
  [
    'no scores at all',
    { indicators: [full('60', null), full('40', null)], total: { weight: '100', score: '95' }, grade: '优' },
    'not-judged –',
    '– –',
    '–',
    '0: – to – –',
  ],
])('%s', (_, spec, ofTotal, ofGrade, ofWeight, ofOutlook) => {
  const judgement = judged(formOf(spec), rulesetById('mof-2020')!);
  const { total, grade, statedWeight } = judgement;
  expect(`${total.recorded?.verdict ?? '–'} ${becomes(total.proposed, total.offer)}`).toBe(ofTotal);
  expect(`${grade.recorded?.verdict ?? '–'} ${becomes(grade.proposed, grade.offer)}`).toBe(ofGrade);
  expect(becomes(statedWeight.proposed, statedWeight.offer)).toBe(ofWeight);
  const outlook = outlookOf(judgement);
  const [least, most] = [outlook.least?.toFixed() ?? '–', outlook.most?.toFixed() ?? '–'];
  expect(`${outlook.unjudged}: ${least} to ${most} ${outlook.grade ?? '–'}`).toBe(ofOutlook);
});

import type { Ruleset } from '../../src/ruleset/ruleset';
import { Decimal } from '../../src/notation/decimal';
import { rulesetById } from '../../src/ruleset/rulesets';
import type { CellSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

const MOF = rulesetById('mof-2020')!;
const BEIJING = rulesetById('beijing')!;
const WHOLE_POINTS: Ruleset = { ...MOF, rounding: { ...MOF.rounding, places: 0 } };

const STEPS = '≤100%，计6分；每超过一个百分点扣0.5分，扣完为止。';

/** A second row that brings the weights to 100. */
const rest = (weight: CellSpec): IndicatorSpec => {
  const left = new Decimal(100).minus(String(weight)).toFixed();
  return { target: '完成', actual: '已完成', weight: left, score: left };
};

/**
 * A row, of ten points unless told: verdict and decision, what its score cell becomes (what is offered and why), and
 * why a note is due.
 */
test.each<[what: string, row: IndicatorSpec, judged: string, due: string, ruleset?: Ruleset]>([
  [
    'just what the rules give',
    { target: '≥3个', actual: '2个', score: '6.67' },
    'right keep 6.67',
    'score-below-weight target-missed',
  ],
  [
    'cut off instead of rounded',
    { target: '≥3个', actual: '2个', score: '6.66' },
    'right keep 6.66',
    'score-below-weight target-missed',
  ],
  [
    'a whole point, cut off',
    { target: '≥3个', actual: '2个', score: '6' },
    'coarse keep 6',
    'score-below-weight target-missed',
  ],
  [
    'a whole point, rounded',
    { target: '≥3个', actual: '2个', score: '7' },
    'coarse keep 7',
    'score-below-weight target-missed',
  ],
  [
    'a rounding to one place that does not agree',
    { target: '≥3个', actual: '2个', score: '7.0' },
    'above-rule lower 6.67',
    'score-below-weight target-missed',
  ],
  [
    'the whole weight for a missed target',
    { target: '≥3个', actual: '2个', score: '10' },
    'above-rule lower 6.67',
    'score-below-weight target-missed',
  ],
  [
    'more than the weight',
    { target: '≥3个', actual: '2个', score: '11' },
    'above-weight lower 6.67',
    'score-below-weight target-missed',
  ],
  [
    'below zero',
    { target: '≥3个', actual: '2个', score: '-1' },
    'negative impossible -1 (6.67 negative)',
    'target-missed',
  ],
  [
    'nought, which may be',
    { target: '≥3个', actual: '2个', score: '0' },
    'below deduction-without-note 0 (6.67 unexplained)',
    'score-below-weight target-missed',
  ],
  [
    'nought with a sign',
    { target: '≥3个', actual: '2个', score: '-0' },
    'below deduction-without-note 0 (6.67 unexplained)',
    'score-below-weight target-missed',
  ],
  [
    'left empty',
    { target: '≥3个', actual: '2个', score: '' },
    'missing fill 6.67',
    'score-below-weight target-missed',
  ],
  ['no number', { target: '≥3个', actual: '2个', score: '满分' }, 'unreadable keep –', 'target-missed'],
  ['no column', { target: '≥3个', actual: '2个', score: null }, 'none keep –', 'target-missed'],
  [
    'a formula that was not calculated',
    { target: '≥3个', actual: '2个', score: { text: '', formula: '=A1', calculated: false } },
    'not-calculated formula –',
    'target-missed',
  ],
  [
    'a formula that gives too much',
    { target: '≥3个', actual: '2个', score: { text: '8', formula: '=A1' } },
    'formula-disagrees formula 8',
    'score-below-weight target-missed',
  ],
  [
    'a formula that gives too little',
    { target: '≥3个', actual: '2个', score: { text: '5', formula: '=A1' } },
    'formula-disagrees formula 5',
    'score-below-weight target-missed',
  ],
  [
    'a formula that gives too little, and a reason',
    { target: '≥3个', actual: '2个', score: { text: '5', formula: '=A1' }, note: '设备到货晚' },
    'below formula 5',
    'score-below-weight target-missed',
  ],
  [
    'a formula that agrees',
    { target: '≥3个', actual: '2个', score: { text: '6.67', formula: '=A1' } },
    'right formula 6.67',
    'score-below-weight target-missed',
  ],
  [
    'the whole weight for a target missed by little',
    { target: '≥100', actual: '98', score: '10' },
    'above-rule lower 9.8',
    'score-below-weight target-missed',
  ],
  [
    'one point less for a target missed by little',
    { target: '≥100', actual: '98', score: '9' },
    'coarse keep 9',
    'score-below-weight target-missed',
  ],
  [
    'the whole weight where rules round to whole points',
    { target: '≥100', actual: '98', score: '10' },
    'right keep 10',
    'target-missed',
    WHOLE_POINTS,
  ],
  [
    'the whole weight, where rounding would lead to it',
    { target: '≥100', actual: '97', weight: '5', score: '5' },
    'above-rule lower 4.85',
    'score-below-weight target-missed',
  ],
  [
    'full marks where a penalty is due',
    { target: '≥100', actual: '350', score: '10' },
    'penalty-not-applied lower 9',
    'score-below-weight over-achieved',
    BEIJING,
  ],
  [
    'more than a penalty leaves, though it would round to that',
    { target: '≥100', actual: '350', score: '9.4' },
    'penalty-not-applied lower 9',
    'score-below-weight over-achieved',
    BEIJING,
  ],
  [
    'full marks of five where a penalty leaves 4.5',
    { target: '≥100', actual: '350', weight: '5', score: '5' },
    'penalty-not-applied lower 4.5',
    'score-below-weight over-achieved',
    BEIJING,
  ],
  [
    'a whole point below what a penalty leaves',
    { target: '≥100', actual: '350', weight: '5', score: '4' },
    'coarse keep 4',
    'score-below-weight over-achieved',
    BEIJING,
  ],
  [
    'just what the national system’s linear formula gives',
    { target: '≤80天', actual: '100天', score: '7.5' },
    'linear keep 7.5',
    'score-below-weight target-missed',
  ],
  [
    'less than the linear formula gives',
    { target: '≤80天', actual: '100天', score: '7' },
    'below deduction-without-note 7 (8 unexplained)',
    'score-below-weight target-missed',
  ],
  [
    'a whole point that is both formulas’ floor',
    { target: '≤80天', actual: '90天', score: '8' },
    'coarse keep 8',
    'score-below-weight target-missed',
  ],
  [
    'nothing, where the linear formula gives nothing',
    { target: '≤80天', actual: '160天', score: '0' },
    'below deduction-without-note 0 (5 unexplained)',
    'score-below-weight target-missed',
  ],
  [
    'what a linear formula would give for a target to be reached',
    { target: '≥80天', actual: '60天', score: '5' },
    'below deduction-without-note 5 (7.5 unexplained)',
    'score-below-weight target-missed',
  ],
  [
    'what it would give for an exact target',
    { target: '=80天', actual: '100天', score: '7.5' },
    'below deduction-without-note 7.5 (8 unexplained)',
    'score-below-weight target-missed',
  ],
  [
    'the least of a tier',
    { target: '提高', actual: '达成指标', score: '8' },
    'right keep 8',
    'score-below-weight',
  ],
  [
    'a hundredth less than a tier',
    { target: '提高', actual: '达成指标', score: '7.99' },
    'below deduction-without-note 7.99 (10 unexplained)',
    'score-below-weight',
  ],
  [
    'the end of a tier that does not include it',
    { target: '提高', actual: '部分达成指标', score: '8' },
    'tier-exceeded tier-exceeded 8 (7.5 words)',
    'score-below-weight target-missed',
  ],
  [
    'a hundredth below that end',
    { target: '提高', actual: '部分达成指标', score: '7.99' },
    'right keep 7.99',
    'score-below-weight target-missed',
  ],
  [
    'the least of the second tier',
    { target: '提高', actual: '部分达成指标', score: '6' },
    'right keep 6',
    'score-below-weight target-missed',
  ],
  [
    'more than the weight, in words',
    { target: '提高', actual: '部分达成指标', score: '12' },
    'above-weight tier-exceeded 12 (7.5 words)',
    'target-missed',
  ],
  [
    'above a tier that ends between the steps of points',
    { target: '提高', actual: '部分达成指标', score: '9', weight: '10.3' },
    'tier-exceeded tier-exceeded 9 (8 words)',
    'score-below-weight target-missed',
  ],
  [
    'above a tier where scores are whole points',
    { target: '提高', actual: '部分达成指标', score: '9' },
    'tier-exceeded tier-exceeded 9 (7 words)',
    'score-below-weight target-missed',
    WHOLE_POINTS,
  ],
  [
    'above a tier narrower than a step',
    { target: '提高', actual: '部分达成指标', weight: '1', score: '1' },
    'tier-exceeded tier-exceeded 1 (0.6 words)',
    'target-missed',
  ],
  [
    'above such a tier where scores are whole points',
    { target: '提高', actual: '部分达成指标', weight: '2', score: '2' },
    'tier-exceeded tier-exceeded 2 (1 words)',
    'target-missed',
    WHOLE_POINTS,
  ],
  [
    'more than the weight, though achieved',
    { target: '提高', actual: '达成指标', score: '12' },
    'above-weight tier-exceeded 12 (10 words)',
    '',
  ],
  [
    'a formula above the tier',
    { target: '提高', actual: '部分达成指标', score: { text: '9', formula: '=A1' } },
    'formula-disagrees formula 9',
    'score-below-weight target-missed',
  ],
  [
    'words that no tier knows',
    { target: '提高', actual: '天气晴', score: '10' },
    'not-judged not-evaluated 10',
    '',
  ],
  [
    'more than the weight for words that no tier knows',
    { target: '提高', actual: '天气晴', score: '12' },
    'above-weight not-evaluated 12',
    '',
  ],
  ['nothing filled in at all', { target: '', actual: '', score: '' }, 'missing not-evaluated –', ''],
  [
    'a score that no value of the criterion gives',
    { criterion: STEPS, actual: '', weight: '6', score: '4.7' },
    'off-scale not-evaluated 4.7',
    'score-below-weight',
  ],
  [
    'one that some value gives',
    { criterion: STEPS, actual: '', weight: '6', score: '4.5' },
    'not-judged not-evaluated 4.5',
    'score-below-weight',
  ],
  [
    'less than the criterion gives',
    { criterion: STEPS, actual: '102%', weight: '6', score: '4.7' },
    'below deduction-without-note 4.7 (5 unexplained)',
    'score-below-weight',
  ],
  [
    'more than the criterion gives',
    { criterion: STEPS, actual: '102%', weight: '6', score: '5.5' },
    'criterion-mismatch lower 5',
    'score-below-weight',
  ],
  [
    'another weight than the criterion’s',
    { criterion: STEPS, actual: '102%', weight: '5', score: '4.7' },
    'not-judged not-evaluated 4.7',
    'score-below-weight',
  ],
  [
    'a score from another workbook',
    {
      criterion: STEPS,
      actual: '',
      weight: '6',
      score: { text: '4.7', formula: '=[1]x!A1', elsewhere: 'link' },
    },
    'not-judged formula 4.7',
    'score-below-weight',
  ],
  ['a detail row', { target: '≥10', actual: '5', score: '9', kind: 'detail' }, 'none not-evaluated –', ''],
  [
    'a score that stands in another row',
    { target: '≥10', actual: '10', score: '9', scoredWith: 1 },
    'none not-evaluated 9',
    'score-below-weight',
  ],
  [
    'a deduction in a hidden row',
    { target: '≥10', actual: '10', score: '5', isHidden: true },
    'below deduction-without-note 5 (10 unexplained)',
    'score-below-weight',
  ],
  [
    'too much in a hidden row',
    { target: '≥10', actual: '5', score: '9', isHidden: true },
    'above-rule lower 9 (5 hidden)',
    'score-below-weight target-missed',
  ],
  [
    'an empty score in a hidden row',
    { target: '≥10', actual: '5', score: '', isHidden: true },
    'missing fill – (5 hidden)',
    'target-missed',
  ],
])('%s', (_, row, expected, due, ruleset = MOF) => {
  const { weight = '10' } = row;
  const form = formOf({ total: null, indicators: [{ ...row, weight }, rest(weight)] });
  const { verdict, decision, proposed, offer, note } = judged(form, ruleset).scores[0]!;
  const offered = offer ? ` (${offer.value.toFixed()} ${offer.because.kind})` : '';
  expect(`${verdict} ${decision} ${proposed?.toFixed() ?? '–'}${offered}`).toBe(expected);
  expect(note.due.join(' ')).toBe(due);
});

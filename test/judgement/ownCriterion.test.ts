import { rulesetById } from '../../src/ruleset/rulesets';
import type { IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { cardOf } from './judged';

const STEPS = '≤100%，计6分；每超过一个百分点扣0.6分，扣完为止。';
const OPEN = '100%计满分，每低于5%扣2分，扣完为止。';
const WORDS = '健全得5分，较健全得3分，不健全不得分';

/** A row, the scores that are accepted, and what becomes of its cell: what is left there, what is offered and why. */
// prettier-ignore
test.each<[what: string, row: IndicatorSpec, accepted: string, decision: string, left: string | null, offered?: string]>([
  ['above the criterion is lowered', { criterion: STEPS, actual: '102%', weight: '6', score: '5.9' }, '4.8', 'lower', '4.8'],
  ['an empty cell is filled', { criterion: STEPS, actual: '102%', weight: '6', score: '' }, '4.8', 'fill', '4.8'],
  ['above a weight that is all there is of 100, the weight may be wrong', { criterion: STEPS, actual: '102%', weight: '6', score: '8' }, '4.8', 'lower', '8', '4.8 doubt'],
  ['a deduction without a note is offered back', { criterion: STEPS, actual: '102%', weight: '6', score: '3.5' }, '4.8', 'deduction-without-note', '3.5', '4.8 unexplained'],
  ['a deduction with a note stays', { criterion: STEPS, actual: '102%', weight: '6', score: '3.5', note: '另有违规。' }, '4.8', 'keep-deduction', '3.5'],
  ['between two readings nothing is written', { criterion: OPEN, actual: '92%', weight: '10', score: '7' }, '6–8', 'keep', '7'],
  ['the lower reading stays', { criterion: OPEN, actual: '92%', weight: '10', score: '6' }, '6–8', 'keep', '6'],
  ['the higher reading stays', { criterion: OPEN, actual: '92%', weight: '10', score: '8' }, '6–8', 'keep', '8'],
  ['above both it is offered', { criterion: OPEN, actual: '92%', weight: '10', score: '9' }, '6–8', 'criterion-exceeded', '9', '8 readings'],
  ['an empty cell is left to a person where there are two readings', { criterion: OPEN, actual: '92%', weight: '10', score: '' }, '6–8', 'needs-judgement', null],
  ['where both readings are one it is written', { criterion: OPEN, actual: '90%', weight: '10', score: '9' }, '6', 'lower', '6'],
  ['a value that only the remark states writes nothing', { criterion: STEPS, actual: '', weight: '6', score: '6', note: '控制率105%' }, '3', 'criterion-exceeded', '6', '3 remark'],
  ['words lower nothing', { criterion: WORDS, target: '健全', actual: '较健全', weight: '5', score: '5' }, '3', 'criterion-exceeded', '5', '3 words'],
  ['words fill nothing less than full marks', { criterion: WORDS, target: '健全', actual: '较健全', weight: '5', score: '' }, '3', 'needs-judgement', null],
  ['words fill full marks', { criterion: WORDS, target: '健全', actual: '健全', weight: '5', score: '' }, '5', 'fill', '5'],
  ['the criterion overrides a penalty of the ruleset', { criterion: '≥100%得满分，每低于1%扣1分', target: '≥100%', actual: '450%', weight: '6', score: '6' }, '6', 'keep', '6'],
  ['about 96 % is no number', { criterion: STEPS, actual: '约96%', weight: '6', score: '6' }, '_ no-achieved-value', 'not-evaluated', '6'],
  ['other full marks than the weight', { criterion: STEPS, actual: '102%', weight: '5', score: '5' }, '_ criterion-weight', 'not-evaluated', '5'],
  ['on time', { criterion: '完成目标得满分，未完成不得分', target: '≤12月', actual: '11月', weight: '5', score: '' }, '5', 'fill', '5'],
])('%s', (_, row, accepted, decision, left, offered: string | undefined = undefined) => {
  const form = formOf({ total: null, indicators: [{ name: '在职人员控制率', target: '', ...row }] });
  const judged = cardOf(form, rulesetById('beijing')!).indicators[0]!;
  const { min, computed, whyNot, offer, proposed } = judged;
  const range = computed === null ? `_ ${whyNot}` : min!.eq(computed) ? `${computed}` : `${min}–${computed}`;
  expect([range, judged.decision, proposed?.toString() ?? null]).toEqual([accepted, decision, left]);
  expect(offer ? `${offer.value} ${offer.because.kind}` : undefined).toBe(offered);
});

test('the calculation quotes the criterion in both languages', () => {
  const form = formOf({
    indicators: [
      { name: '预算完成率', criterion: '100%计满分，每低于5%扣2分', actual: '92%', weight: '10', score: '8' },
    ],
  });
  const { reasoning } = cardOf(form, rulesetById('mof-2020')!).indicators[0]!;
  expect(reasoning).toEqual({
    'zh-CN':
      '评分标准（K13）：100%计满分，每低于5%扣2分。实际完成值 92%，低于 100% 计 8%，合 1.6 个 5%，每个扣 2 分，得 6.00 至 8.00 分均可（评分标准没有写明按哪种算）。表中 8 符合规则，予以保留。',
    'en-US':
      "The row's own criterion (K13): 100%计满分，每低于5%扣2分. Achieved 92%, 8% below 100%, which is 1.6 times 5%, 2 off each: 6.00 to 8.00 points, either way (the criterion leaves open which). The form's 8 is what the rules give, so it stays.",
  });
});

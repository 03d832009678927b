import { candidateEdits } from '../../src/revision/candidateEdits';
import { rulesetById } from '../../src/ruleset/rulesets';
import { toA1 } from '../../src/sheet/address';
import { judged } from '../judgement/judged';
import type { FormSpec, FundSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

const full = (weight: string, score = weight): IndicatorSpec => ({
  target: '完成',
  actual: '已完成',
  weight,
  score,
});
const FUND: FundSpec = {
  initial: '100',
  budget: '100',
  executed: '100',
  weight: '10',
  rate: '100%',
  score: '10',
};

/** The candidates of a form: kind, cell, and what it would hold. */
function candidates(spec: FormSpec): readonly string[] {
  return candidateEdits(judged(formOf(spec), rulesetById('mof-2020')!)).map(
    ({ edit: { kind, at, after } }) => `${kind} ${toA1(at)} ${String(after.value)}`,
  );
}

describe('the cells of which one may be wrong, each with what would settle it', () => {
  test.each<[what: string, form: FormSpec, candidates: readonly string[]]>([
    ['nothing is wrong', { indicators: [full('100')], total: { weight: '100', score: '100' } }, []],
    ['a rate', { funds: [{ ...FUND, rate: '90%' }], indicators: [full('90')] }, ['rate G6 100%']],
    [
      'an execution score',
      { funds: [{ ...FUND, score: '5' }], indicators: [full('90')] },
      ['execution-score H6 10'],
    ],
    [
      'parts that are not the whole',
      {
        funds: [
          { initial: '', budget: '120', executed: '100', weight: '10', rate: '83.33%', score: '8.33' },
          { initial: '', budget: '60.5', executed: '60' },
          { initial: '', label: '其他资金', role: 'other', budget: '40', executed: '40' },
        ],
        indicators: [full('90')],
      },
      ['fact D7 80', 'fact D8 59.5', 'fact D6 100.5'],
    ],
    [
      'a coefficient and its score',
      { indicators: [{ ...full('5', '4.5'), coefficient: '80%', note: '人手不足' }, full('95')] },
      ['score G13 4', 'fact I13 90%'],
    ],
    [
      'a completion rate',
      {
        indicators: [
          { target: '≥50人', actual: '45人', weight: '10', score: '9', completion: '70%', note: '请假' },
          full('90'),
        ],
      },
      ['fact J13 90%'],
    ],
    [
      'the sum of the weights',
      { indicators: [full('100')], total: { weight: '90', score: '100' } },
      ['total-weight F14 100'],
    ],
    ['a total', { indicators: [full('100', '88')], total: { weight: '100', score: '92' } }, ['total G14 88']],
    [
      'a second total',
      {
        otherTotals: ['92'],
        indicators: [{ ...full('100', '88'), note: '人手不足' }],
        total: { weight: '100', score: '88' },
      },
      ['total G5 88'],
    ],
    [
      'a grade with its tick',
      { indicators: [full('100', '88')], total: { weight: '100', score: '88' }, grade: '■优 □良 □中 □差' },
      ['grade B15 □优 ■良 □中 □差'],
    ],
    [
      'a target, an achievement or a score',
      {
        indicators: [{ target: '≥100人', actual: '10人', weight: '10', score: '10' }, full('90')],
        total: { weight: '100', score: '100' },
      },
      ['fact D13 ≥10人', 'fact E13 100人', 'score G13 1'],
    ],
  ])('%s', (_, spec, expected) => {
    expect(candidates(spec)).toEqual(expected);
  });

  test.each<[why: string, form: FormSpec]>([
    [
      'a formula stands in it',
      { funds: [{ ...FUND, rate: { text: '90%', formula: '=E6/C6' } }], indicators: [full('90')] },
    ],
    [
      'nothing tells what it should be',
      { indicators: [full('50'), full('45')], total: { weight: '100', score: '95' } },
    ],
    [
      'two would have to change at once',
      {
        funds: [{ ...FUND, executed: '50' }],
        indicators: [full('90')],
        total: { weight: '100', score: '100' },
      },
    ],
    [
      'the level states its weight in its name alone',
      {
        levels: [{ name: '数量指标（30分）', at: { row: 13, column: 2 }, weight: '30', rows: [0] }],
        indicators: [full('20'), full('80')],
      },
    ],
  ])('none where %s', (_, spec) => {
    expect(candidates(spec)).toEqual([]);
  });
});

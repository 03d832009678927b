import { offeredEdits } from '../../src/revision/offeredEdits';
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
  note: score === weight ? '' : '人手不足',
});
const SPENT: FundSpec = { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' };

const offered = (spec: FormSpec) => offeredEdits(judged(formOf(spec), rulesetById('mof-2020')!));
const shown = (spec: FormSpec) =>
  offered(spec).map(({ kind, at, after }) => `${kind} ${toA1(at)} ${String(after.value)}`);

const HIDDEN = { visibility: 'hidden' } as const;
const WRONG_SCORES: FormSpec = {
  funds: [{ ...SPENT, executed: '50', rate: '90%', score: '9' }],
  indicators: [{ target: '≥10', actual: '5', weight: '90', score: '80', note: '设备到货晚' }],
  total: { weight: '100', score: '89' },
  grade: '良',
};
const WRONG_TOTAL: FormSpec = {
  funds: [SPENT],
  indicators: [full('90', '78')],
  total: { weight: '90', score: '95' },
  grade: '■优 □良 □中 □差',
};

describe('on a hidden sheet what would be written is offered', () => {
  test('rates and scores, and no total before these are settled', () => {
    expect(shown({ ...WRONG_SCORES, ...HIDDEN })).toEqual([
      'rate G6 50%',
      'execution-score H6 5',
      'score G13 45',
    ]);
  });

  test('total, grade and the sum of the weights, where the scores are right', () => {
    expect(shown({ ...WRONG_TOTAL, ...HIDDEN })).toEqual([
      'total-weight F14 100',
      'total G14 88',
      'grade B15 □优 ■良 □中 □差',
    ]);
  });

  test('with how it comes about and why it was not written', () => {
    const reasons = (spec: FormSpec) => offered({ ...spec, ...HIDDEN }).map(({ reason }) => reason['zh-CN']);
    expect([...reasons(WRONG_SCORES), ...reasons(WRONG_TOTAL)]).toEqual(
      [
        '执行率 50 ÷ 100 = 50.00%。预算执行得分 50 ÷ 100 × 10 = 5.00。',
        '执行率 50 ÷ 100 = 50.00%。预算执行得分 50 ÷ 100 × 10 = 5.00。',
        '未达到年度指标值：5 ÷ 10 × 90 = 45.00。',
        '各项分值相加为 100 分。',
        '总分 = 预算执行 10.00 + 各项指标 78.00 = 88.00。',
        '总分 = 预算执行 10.00 + 各项指标 78.00 = 88.00。',
      ].map((derivation) => `${derivation}所在的行或工作表被隐藏，没有改动。`),
    );
  });

  test('nothing where formulas stand', () => {
    const formula = (text: string) => ({ text, formula: '=A1' });
    expect(
      shown({
        ...HIDDEN,
        funds: [{ ...SPENT, executed: '50', rate: formula('90%'), score: formula('9') }],
        indicators: [{ ...full('90'), score: formula('80') }],
        total: { weight: formula('90'), score: formula('95') },
        grade: formula('优'),
      }),
    ).toEqual([]);
  });

  test('nothing where a grade is not understood, or all is right', () => {
    const right: FormSpec = { ...WRONG_TOTAL, ...HIDDEN, total: { weight: '100', score: '88' } };
    expect(shown({ ...right, grade: '合格' })).toEqual([]);
    expect(shown({ ...right, grade: '良' })).toEqual([]);
  });
});

test('on a sheet that is seen nothing of it waits for a person', () => {
  expect([...shown(WRONG_SCORES), ...shown(WRONG_TOTAL)]).toEqual([]);
});

test.each<[what: string, row: IndicatorSpec, offered: readonly string[]]>([
  ['a deduction without a note', { target: '≥10', actual: '10', score: '8' }, ['score G13 10']],
  ['a score below zero', { target: '≥10', actual: '10', score: '-8' }, ['score G13 10']],
  [
    'a score above the tier of its words',
    { target: '提高', actual: '部分达成指标', score: '9' },
    ['score G13 7.5'],
  ],
  ['a deduction with a note', { target: '≥10', actual: '10', score: '8', note: '设备到货晚' }, []],
  ['a merged score, at its first row alone', { target: '≥10', actual: '10', score: '8', scoredWith: 1 }, []],
])('%s', (_, row, expected) => {
  expect(shown({ total: null, indicators: [{ weight: '10', ...row }, full('90')] })).toEqual(expected);
});

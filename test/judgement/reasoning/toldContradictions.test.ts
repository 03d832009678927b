import { toldContradictions } from '../../../src/judgement/reasoning/toldContradictions';
import { Decimal } from '../../../src/notation/decimal';
import type { Ruleset } from '../../../src/ruleset/ruleset';
import { rulesetById } from '../../../src/ruleset/rulesets';
import { toA1 } from '../../../src/sheet/address';
import type { FormSpec, FundSpec, IndicatorSpec } from '../../scoring/formOf';
import { formOf } from '../../scoring/formOf';
import { judged } from '../judged';

const ALL = [
  'parts',
  'within-budget',
  'level-weight',
  'level-scores',
  'all-weights',
  'stated-weight',
  'rate',
  'execution-score',
  'coefficient',
  'execution-indicator',
  'completion',
  'total',
  'grade',
  'row',
] as const;

const MOF = rulesetById('mof-2020')!;

const byScale = (criterion: string): Ruleset => ({ ...MOF, execution: { ...MOF.execution, criterion } });

const full = (weight: string, score = weight): IndicatorSpec => ({
  name: '主要任务',
  target: '完成',
  actual: '已完成',
  weight,
  score,
});

const SPENT: FundSpec = { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' };

/**
 * A form, the cell where its last contradiction is told with those that take part, what is expected and found in
 * short, and the whole of it.
 */
test.each<
  [what: string, form: FormSpec, cells: string, numbers: string, zh: string, en: string, ruleset?: Ruleset]
>([
  [
    'a rate and a score of old amounts, with the total that follows',
    {
      funds: [{ budget: '173.73', executed: '150', weight: '10', rate: '100%', score: '10' }],
      indicators: [full('90')],
      total: { weight: '100', score: '100' },
    },
    'G6 ← H6 E6 D6 F6',
    '86.34% ≠ 100%',
    '执行数 ÷ 预算数 = 150 ÷ 173.73 = 86.34%，执行率填的是 100%。预算执行得分应为 8.63 分，总分应为 98.63 分。',
    'Executed ÷ budget = 150 ÷ 173.73 = 86.34%; the execution rate is 100%. The score of budget execution should be 8.63, the total should be 98.63.',
  ],
  [
    'a rate',
    {
      funds: [{ budget: '7,565.92', executed: '3,229.53', weight: '10', rate: '52.68', score: '4.26' }],
      indicators: [full('90')],
    },
    'G6 ← E6 D6',
    '42.69% ≠ 52.68',
    '执行数 ÷ 预算数 = 3,229.53 ÷ 7,565.92 = 42.69%，执行率填的是 52.68。',
    'Executed ÷ budget = 3,229.53 ÷ 7,565.92 = 42.69%; the execution rate is 52.68.',
  ],
  [
    'the rate of a detail row, whose label ends with a colon',
    {
      funds: [SPENT, { label: '其中：财政拨款：', budget: '100', executed: '100', rate: '90%' }],
      indicators: [full('90')],
    },
    'G7 ← E7 D7',
    '100% ≠ 90%',
    '执行数 ÷ 预算数 = 100 ÷ 100 = 100%，“其中：财政拨款”的执行率填的是 90%。',
    'Executed ÷ budget = 100 ÷ 100 = 100%; the execution rate of “其中：财政拨款” is 90%.',
  ],
  [
    'an execution score by the amounts',
    {
      funds: [{ budget: '7,565.92', executed: '3,229.53', weight: '10', rate: '42.68', score: '5.00' }],
      indicators: [full('90')],
    },
    'H6 ← E6 D6 F6',
    '4.27 ≠ 5.00',
    '预算执行得分按分值 10 × 执行率 3,229.53 ÷ 7,565.92 = 42.69% 应为 4.27 分，填的是 5.00 分。',
    'Weight × execution rate (3,229.53 ÷ 7,565.92 = 42.69%) gives 4.27 points; the score of budget execution is 5.00.',
  ],
  [
    'an execution score by the rate alone',
    {
      funds: [{ budget: null, executed: null, weight: '10', rate: '76%', score: '9.60' }],
      indicators: [full('90')],
    },
    'H6 ← G6 F6',
    '7.6 ≠ 9.60',
    '预算执行得分按分值 10 × 执行率 76% 应为 7.6 分，填的是 9.60 分。',
    'Weight × execution rate (76%) gives 7.6 points; the score of budget execution is 9.60.',
  ],
  [
    'an execution score by a scale',
    {
      funds: [{ budget: '100', executed: '85', weight: '10', rate: '85%', score: '9.5' }],
      indicators: [full('90')],
    },
    'H6 ← E6 D6 F6',
    '5 ≠ 9.5',
    '预算执行率 85 ÷ 100 = 85%，按写明的计分办法应得 5 分，填的是 9.5 分。',
    'The execution rate (85 ÷ 100 = 85%) earns 5 points by the scale stated for it; the score of budget execution is 9.5.',
    byScale('执行率达到90%得10分，每低1%扣1分，扣完为止'),
  ],
  [
    'an execution score by a scale with two readings',
    {
      funds: [{ budget: '100', executed: '92', weight: '10', rate: '92%', score: '9.5' }],
      indicators: [full('90')],
    },
    'H6 ← E6 D6 F6',
    '8 ≠ 9.5',
    '预算执行率 92 ÷ 100 = 92%，按写明的计分办法应得 6～8 分，填的是 9.5 分。请核对。',
    'The execution rate (92 ÷ 100 = 92%) earns 6–8 points by the scale stated for it; the score of budget execution is 9.5. Please check.',
    byScale('执行率达到100%得10分，每低于5%扣2分'),
  ],
  [
    'a budget whose digits are swapped',
    {
      funds: [
        { initial: '48.5', budget: '84.5', executed: '48.5', weight: '10', rate: '100%', score: '10' },
        { budget: '30', executed: '30', rate: '100%' },
        { label: '其他资金', role: 'other', budget: '18.5', executed: '18.5', rate: '100%' },
      ],
      indicators: [full('90')],
    },
    'D6 ← D7 D8 G6 E6 H6 F6',
    '48.5 ≠ 84.5',
    '全年预算数填的是 84.5 万元，各项资金相加为 48.5 万元（30 + 18.5）。D6 像是数字颠倒，应为 48.5 万元；请先核对，由它得出的数暂不改动。',
    'The budget is 84.5 万元; the parts add up to 48.5 万元 (30 + 18.5). D6 seems to have two digits swapped and should be 48.5 万元. Please check; until then nothing that follows from it is changed.',
  ],
  [
    'a part that is more than the whole',
    { funds: [SPENT, { budget: '120', executed: '100', initial: '100' }], indicators: [full('90')] },
    'D7 ← D6',
    '100 ≠ 120',
    '全年预算数填的是 100 万元，各项资金相加为 120 万元。“其中:当年财政拨款”的全年预算数（D7）像是错了一位，应为 100 万元；请先核对，由它得出的数暂不改动。',
    'The budget is 100 万元; the parts add up to 120 万元. The budget of “其中:当年财政拨款” (D7) seems to have a wrong digit and should be 100 万元. Please check; until then nothing that follows from it is changed.',
  ],
  [
    'parts of which any may be wrong, with more places than usual',
    {
      moneyUnit: '元',
      funds: [
        { initial: '1', budget: '500000.123456', executed: '400000', weight: '10', rate: '80%', score: '8' },
        { initial: '', budget: '300000.1', executed: '300000' },
        { initial: '', label: '其他资金', role: 'other', budget: '300000.1234567', executed: '100000' },
      ],
      indicators: [full('90')],
    },
    'D6 ← D8 D7',
    '600000.223457 ≠ 500000.123456',
    '全年预算数填的是 500000.123456 元，各项资金相加为 600000.223457 元（300000.1 + 300000.1235）。可能是“其他资金”的全年预算数（D8）应为 200000.023456 元，或者 D6 应为 600000.223457 元；请核对，没有改动。',
    'The budget is 500000.123456 元; the parts add up to 600000.223457 元 (300000.1 + 300000.1235). Either the budget of “其他资金” (D8) should be 200000.023456 元, or D6 should be 600000.223457 元. Please check; nothing was changed.',
  ],
  [
    'an executed amount in 元 where the budget is in 万元',
    {
      funds: [{ budget: '50', executed: '485000', weight: '10', rate: '97%', score: '9.7' }],
      indicators: [full('90')],
    },
    'E6 ← D6 G6 H6 F6',
    '48.5 ≠ 485000',
    '全年执行数 485000 万元超过预算数 50 万元。E6 像是按元填写，应为 48.5 万元；请先核对，由它得出的数暂不改动。',
    'The executed amount, 485000 万元, is more than the budget of 50 万元. E6 seems to be in 元 instead of 万元 and should be 48.5 万元. Please check; until then nothing that follows from it is changed.',
  ],
  [
    'an executed amount in 万元 where the budget is in 元',
    {
      moneyUnit: '元',
      funds: [{ budget: '500000', executed: '48.5', weight: '10', rate: '97%', score: '9.7' }],
      indicators: [full('90')],
    },
    'E6 ← G6 H6 D6 F6',
    '485000 ≠ 48.5',
    '执行数 ÷ 预算数 = 48.5 ÷ 500000 = 0.01%，执行率填的是 97%。全年执行数（E6）像是按万元填写，应为 485000 元；请先核对，由它得出的数暂不改动。',
    'Executed ÷ budget = 48.5 ÷ 500000 = 0.01%; the execution rate is 97%. The executed amount (E6) seems to be in 万元 instead of 元 and should be 485000 元. Please check; until then nothing that follows from it is changed.',
  ],
  [
    'an executed amount below zero',
    {
      funds: [{ budget: '100', executed: '-80', weight: '10', rate: '80%', score: '8' }],
      indicators: [full('90')],
    },
    'E6 ← G6 D6 H6 F6',
    '80 ≠ -80',
    '执行数 ÷ 预算数 = -80 ÷ 100 = -80%，执行率填的是 80%。全年执行数（E6）像是正负号相反，应为 80 万元；请先核对，由它得出的数暂不改动。',
    'Executed ÷ budget = -80 ÷ 100 = -80%; the execution rate is 80%. The executed amount (E6) seems to have the wrong sign and should be 80 万元. Please check; until then nothing that follows from it is changed.',
  ],
  [
    'more spent than budgeted, and nothing tells what was meant',
    {
      funds: [{ budget: '100', executed: '120', weight: '10', rate: '100%', score: '10' }],
      indicators: [full('90')],
    },
    'E6 ← D6',
    '≤100 ≠ 120',
    '全年执行数 120 万元超过预算数 100 万元。请核对。',
    'The executed amount, 120 万元, is more than the budget of 100 万元. Please check.',
  ],
  [
    'the weight of a level',
    {
      levels: [{ name: '数量指标（30分）', at: { row: 13, column: 2 }, weight: '30', rows: [0, 1] }],
      indicators: [full('12'), full('8'), { ...full('80'), level2: '质量指标' }],
    },
    'B13 ← F13 F14',
    '20 ≠ 30',
    '“数量指标（30分）”标明的分值为 30 分，其下各指标分值相加为 20 分。B13 应为 20 分；请先核对，由它得出的数暂不改动。',
    'The weight stated for “数量指标（30分）” is 30; the weights below it add up to 20. B13 should be 20. Please check; until then nothing that follows from it is changed.',
  ],
  [
    'the weight of a section over more points than it',
    {
      sections: [{ name: '产出指标(40分)', at: { row: 13, column: 1 }, weight: new Decimal(40) }],
      indicators: [
        { ...full('20'), level1: '产出指标(40分)', weight: null },
        { ...full('25'), level1: '产出指标(40分)', weight: null },
      ],
    },
    'A13 ← G13 G14',
    '≤40 ≠ 45',
    '“产出指标(40分)”标明的分值为 40 分，其下得分相加为 45 分，超过上限。请核对。',
    'The weight stated for “产出指标(40分)” is 40; the scores below it add up to 45, which is more. Please check.',
  ],
  [
    'weights that are not 100',
    { indicators: [full('50'), full('45')], total: { weight: '100', score: '95' } },
    'F15 ← F13 F14',
    '100 ≠ 95',
    '各项分值（含预算执行）相加为 95 分，应为 100 分。请核对。',
    'The weights, budget execution included, add up to 95 instead of 100. Please check.',
  ],
  [
    'a weight ten times as large',
    {
      levels: [{ name: '数量指标（20分）', at: { row: 13, column: 2 }, weight: '20', rows: [0, 1] }],
      indicators: [full('12'), full('80', '8'), { ...full('80'), level2: '质量指标' }],
      total: { weight: '100', score: '100' },
    },
    'F14 ← B13 F13 F16 F15 G14 D14 E14',
    '8 ≠ 80',
    '“数量指标（20分）”标明的分值为 20 分，其下各指标分值相加为 92 分。“主要任务”的分值（F14）像是小数点错位，应为 8 分；请先核对，由它得出的数暂不改动。',
    'The weight stated for “数量指标（20分）” is 20; the weights below it add up to 92. The weight of “主要任务” (F14) seems to have its point in the wrong place and should be 8. Please check; until then nothing that follows from it is changed.',
  ],
  [
    'the stated sum of the weights',
    { indicators: [full('100')], total: { weight: '90', score: '100' } },
    'F14 ← F13',
    '100 ≠ 90',
    '总分一行的分值为 90 分，各项分值相加为 100 分。',
    'The weight in the total row is 90; the weights add up to 100.',
  ],
  [
    'a coefficient',
    { indicators: [{ ...full('5', '4.5'), coefficient: '80%', note: '人手不足' }, full('95')] },
    'G13 ← I13 F13',
    '4 ≠ 4.5',
    '“主要任务”的得分为 4.5 分，权重 5 分 × 得分系数 80% = 4 分。可能是 G13 应为 4 分，或者“主要任务”的得分系数（I13）应为 90%；请核对，没有改动。',
    'The score of “主要任务” is 4.5; weight 5 × coefficient 80% = 4. Either G13 should be 4, or the coefficient of “主要任务” (I13) should be 90%. Please check; nothing was changed.',
  ],
  [
    'an indicator about the execution',
    {
      funds: [{ budget: '24.24', executed: '23.13', weight: '10.00', rate: '95.42', score: '9.54' }],
      indicators: [
        { name: '预算执行率', target: '≥95.00(%)', actual: '99.00(%)', weight: '90', score: '90' },
      ],
    },
    'E13 ← E6 D6',
    '95.42(%) ≠ 99.00(%)',
    '“预算执行率”的实际完成值为 99.00(%)，资金部分的执行率为 95.42%，两处不一致。E13 应为 95.42(%)；请先核对，由它得出的数暂不改动。',
    'The achievement of “预算执行率” is 99.00(%); the execution rate in the funds block is 95.42%. E13 should be 95.42(%). Please check; until then nothing that follows from it is changed.',
  ],
  [
    'a completion rate',
    {
      indicators: [
        {
          name: '培训人数',
          target: '≥50人',
          actual: '45人',
          weight: '10',
          score: '9',
          completion: '70%',
          note: '个别学员请假',
        },
        full('90'),
      ],
    },
    'J13 ← D13 E13',
    '90% ≠ 70%',
    '“培训人数”的完成率为 70%，按实际完成值 45人、年度指标值 ≥50人计算应为 90%。',
    'The completion rate of “培训人数” is 70%; achievement 45人 and target ≥50人 give 90%.',
  ],
  [
    'a total, and the grade that follows',
    {
      funds: [SPENT],
      indicators: [{ ...full('90', '78'), note: '人手不足' }],
      total: { weight: '100', score: '95' },
      grade: '优',
    },
    'G14 ← H6 G13',
    '88 ≠ 95',
    '总分为 95 分，各项得分相加为 88 分。评分等级应为“良”。',
    'The total is 95; the scores add up to 88. The grade should be “良”.',
  ],
  [
    'a second total',
    {
      funds: [SPENT],
      otherTotals: ['98'],
      indicators: [{ ...full('90', '80'), note: '人手不足' }],
      total: { weight: '100', score: '90' },
    },
    'G5 ← H6 G13',
    '90 ≠ 98',
    '另一处总分为 98 分，各项得分相加为 90 分。',
    'The other total is 98; the scores add up to 90.',
  ],
  [
    'a grade',
    {
      indicators: [{ ...full('100', '88.26'), note: '人手不足' }],
      total: { weight: '100', score: '88.26' },
      grade: '优',
    },
    'B15 ← G14',
    '良 ≠ 优',
    '评分等级为“优”，总分 88.26 分对应的等级为“良”。',
    'The grade is “优”; a total of 88.26 is graded “良”.',
  ],
  [
    'a total of which a score may be the cause',
    {
      indicators: [
        { name: '培训人数', target: '≥100人', actual: '90人', weight: '20', score: '20' },
        full('80'),
      ],
      total: { weight: '100', score: '98' },
    },
    'G15 ← G13 G14 F13 D13 E13',
    '100 ≠ 98',
    '总分为 98 分，各项得分相加为 100 分。可能是“培训人数”的得分（G13）应为 18 分，或者 G15 像是没有随数据更新，应为 100 分；请核对，没有改动。',
    'The total is 98; the scores add up to 100. Either the score of “培训人数” (G13) should be 18, or G15 seems to be out of date and should be 100. Please check; nothing was changed.',
  ],
  [
    'a row whose achievement lost a digit',
    {
      indicators: [
        { name: '培训人数', target: '≥120人', actual: '21人', weight: '10', score: '10' },
        full('90'),
      ],
      total: { weight: '100', score: '100' },
    },
    'G13 ← E13 F13 D13',
    '1.75 ≠ 10',
    '“培训人数”的得分为 10 分，按实际完成值 21人、年度指标值 ≥120人计算应为 1.75 分。可能是“培训人数”的实际完成值（E13）像是漏了一位，应为 121人，或者 G13 应为 1.75 分；请核对，没有改动。',
    'The score of “培训人数” is 10; achievement 21人 and target ≥120人 give 1.75. Either the achievement of “培训人数” (E13) seems to have lost a digit and should be 121人, or G13 should be 1.75. Please check; nothing was changed.',
  ],
  [
    'a row with a percentage that lost a digit',
    {
      indicators: [{ name: '合格率', target: '≥98%', actual: '9%', weight: '10', score: '10' }, full('90')],
      total: { weight: '100', score: '100' },
    },
    'G13 ← E13 F13 D13',
    '0.92 ≠ 10',
    '“合格率”的得分为 10 分，按实际完成值 9%、年度指标值 ≥98% 计算应为 0.92 分。可能是“合格率”的实际完成值（E13）像是漏了一位，应为 99%，或者 G13 应为 0.92 分；请核对，没有改动。',
    'The score of “合格率” is 10; achievement 9% and target ≥98% give 0.92. Either the achievement of “合格率” (E13) seems to have lost a digit and should be 99%, or G13 should be 0.92. Please check; nothing was changed.',
  ],
  [
    'a row with a criterion of its own',
    {
      indicators: [
        {
          name: '完成率',
          criterion: '按完成比例得分',
          target: '≥100人',
          actual: '10人',
          weight: '10',
          score: '10',
        },
        full('90'),
      ],
      total: { weight: '100', score: '100' },
    },
    'G13 ← D13 E13 F13',
    '1 ≠ 10',
    '“完成率”的得分为 10 分，按实际完成值 10人 和评分标准应为 1 分。可能是“完成率”的年度指标值（D13）像是小数点错位，应为 10人，或者“完成率”的实际完成值（E13）像是小数点错位，应为 100人，或者 G13 应为 1 分；请核对，没有改动。',
    "The score of “完成率” is 10; achievement 10人 and the row's criterion give 1. Either the target of “完成率” (D13) seems to have its point in the wrong place and should be 10人, or the achievement of “完成率” (E13) seems to have its point in the wrong place and should be 100人, or G13 should be 1. Please check; nothing was changed.",
  ],
])('%s', (_, spec, cells, numbers, chinese, english, ruleset = MOF) => {
  const told = toldContradictions(ALL, judged(formOf(spec), ruleset)).at(-1)!;
  const { at, related, expected, found, says } = told;
  expect(`${toA1(at)} ← ${related.map(toA1).join(' ')}`).toBe(cells);
  expect(`${expected} ≠ ${found}`).toBe(numbers);
  expect(says).toEqual({ 'zh-CN': chinese, 'en-US': english });
});

test('what a formula, a misreading or a forgotten row explains is told as that, and not as a contradiction', () => {
  const forms: FormSpec[] = [
    { indicators: [full('100')], total: { score: { text: '99', formula: '=SUM(G13:G13)-1' } } },
    { indicators: [full('80')], total: { weight: '100', score: '100' } },
    {
      indicators: [full('80'), { name: '设备维护次数', kind: 'blank' }],
      total: { weight: '100', score: '90' },
    },
  ];
  const judgements = forms.map((spec) => judged(formOf(spec), MOF));
  expect(judgements.map(({ contradictions }) => contradictions.map(({ fault }) => fault))).toEqual([
    ['formula'],
    ['misread'],
    ['forgotten'],
  ]);
  expect(judgements.flatMap((judgement) => toldContradictions(ALL, judgement))).toEqual([]);
});

test('only contradictions that begin with one of the equations asked for are told', () => {
  const judgement = judged(
    formOf({
      funds: [{ ...SPENT, rate: '90%' }],
      indicators: [full('90')],
      total: { weight: '90', score: '100' },
    }),
    MOF,
  );
  const cellsOf = (...kinds: (typeof ALL)[number][]) =>
    toldContradictions(kinds, judgement).map(({ at }) => toA1(at));
  expect([cellsOf('rate'), cellsOf('stated-weight'), cellsOf('total', 'execution-score')]).toEqual([
    ['G6'],
    ['F14'],
    [],
  ]);
});

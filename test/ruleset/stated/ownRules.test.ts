import { chooseRuleset } from '../../../src/ruleset/choice/chooseRuleset';
import type { Ruleset } from '../../../src/ruleset/ruleset';
import { RULESETS, rulesetById } from '../../../src/ruleset/rulesets';
import { cardOf } from '../../judgement/judged';
import { readForms } from '../../../src/form/reading/readForms';
import type { Form } from '../../../src/form/form';
import { openFixture } from '../../form/openFixture';
import type { FormSpec } from '../../scoring/formOf';
import { formOf } from '../../scoring/formOf';
import { BEIJING_2024 } from '../../scoring/knownForms';

/** The general rules alone: every province's ruleset is taken away. */
const NO_PROVINCE: readonly Ruleset[] = RULESETS.slice(0, 1);

/** Every score that a form is given, and why a note is due. */
function scores(form: Form, rulesets: readonly Ruleset[] = RULESETS) {
  const { ruleset } = chooseRuleset(form, {}, rulesets);
  const card = cardOf(form, ruleset);
  return {
    funds: card.funds.map(({ computed, due }) => [computed?.toFixed(), due]),
    indicators: card.indicators.map(({ computed, min, proposed, note }) => [
      computed?.toFixed(),
      min?.toFixed(),
      proposed?.toFixed(),
      note.due,
    ]),
    total: card.total.proposed?.toFixed(),
    grade: card.grade.proposed,
  };
}

test('the form of Beijing gets the same scores without the ruleset of Beijing', () => {
  const form = formOf(BEIJING_2024);
  const choice = chooseRuleset(form, {}, NO_PROVINCE);
  expect(choice.ruleset.id).toBe('mof-2020');
  expect(choice.chosenBy).toBe('default');
  expect(choice.stated.map(({ path }) => path).sort()).toEqual([
    'grades.list',
    'overAchievement.bands',
    'quantitative.positive',
    'quantitative.reverse',
  ]);
  expect(scores(form, NO_PROVINCE)).toEqual(scores(form));
});

test('and so does an achievement that falls into each of its bands', () => {
  const form = formOf({
    ...BEIJING_2024,
    indicators: ['129', '299', '300', '399', '400', '599', '600', '2000'].map((actual) => ({
      target: '≥100人',
      actual: `${actual}人`,
      weight: '10',
      score: '10',
    })),
  });
  expect(scores(form, NO_PROVINCE)).toEqual(scores(form));
});

const HUBEI_NOTES = [
  '备注：\n1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。\n2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。定量指标计分原则：正向指标（即目标值为≥X，得分=权重*B/A），反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额。定量指标先汇总完成数，再计算得分。\n3.定性指标计分原则：达成预期指标、部分达成预期指标、未达成预期指标三档，分别按照该指标对应分值区间100%-80%（≥80%）、80%-50%（≥50%，＜80%）、50%-0%（＜50%）合理确定分值。汇总时，以资金额度为权重，对分值进行加权平均计算。',
];

test('the forms of Hubei get the same scores without the ruleset of Hubei', () => {
  const forms = openFixture('published/no-weight-20-80.xlsx').flatMap((sheet) => readForms(sheet).forms);
  expect(forms.length).toBeGreaterThan(0);
  for (const form of forms) {
    const { at } = form.project!;
    const withNotes: Form = {
      ...form,
      notes: HUBEI_NOTES.map((text) => ({ at, text, value: text, formula: null, calculated: true })),
    };
    expect(chooseRuleset(withNotes).ruleset.id).toBe('hubei');
    expect(chooseRuleset(withNotes, {}, NO_PROVINCE).ruleset.id).toBe('mof-2020');
    expect(scores(withNotes, NO_PROVINCE)).toEqual(scores(withNotes));
  }
});

test('and so do achievements in words', () => {
  const form = formOf({
    department: '湖北省教育厅',
    notes: HUBEI_NOTES,
    fundHeadings: ['预算数(A)', '得分(20分*执行率)'],
    funds: [{ budget: '34.64', executed: '30', weight: '20' }],
    indicators: [
      { target: '≥50人', actual: '45人', weight: '40', score: '36', note: '生源减少，明年扩大宣传。' },
      { target: '≤5次', actual: '8次', weight: '20', score: '12.5', note: '设备老化，明年更新。' },
      { target: '稳定', actual: '部分达成预期指标', weight: '20', score: '11', note: '宣传不够，明年加强。' },
    ],
  });
  expect(scores(form, NO_PROVINCE)).toEqual(scores(form));
});

/** An invented province that prints all its rules, each unlike the general ones. */
const INVENTED: FormSpec = {
  department: '云泽省水利厅',
  notes: [
    '填报说明：\n1.预算执行率15分，执行率低于88%的，须说明原因。\n2.正向指标得分=B/A×分值；反向指标得分=（1-（B-A）/A）×分值，最低0分。\n3.完成率达到140%（含）以上的，扣该指标分值的20%。\n4.定性指标分为达成、部分达成、未达成三档，分别按分值的100%-90%（含90%）、90%-70%（含70%）、70%-0%计分。\n5.得分保留1位小数，不四舍五入。\n6.总分85分（含）以上为优秀，70分（含）-85分为良好，50分（含）-70分为合格，50分以下为不合格。',
  ],
  funds: [{ budget: '100', executed: '86.9', weight: '15', score: '' }],
  indicators: [
    { target: '≥30座', actual: '25座', weight: '20', score: '' },
    { target: '≤40万元', actual: '50万元', weight: '15', score: '' },
    { target: '≥100人', actual: '139人', weight: '10', score: '' },
    { target: '≥100人', actual: '140人', weight: '10', score: '' },
    {
      target: '明显改善',
      actual: '部分达成年度指标并具有一定效果',
      weight: '30',
      score: '22',
      note: '工期推迟，明年补上。',
    },
  ],
};

test('a form of an invented province is scored by what it prints alone', () => {
  const form = formOf(INVENTED);
  const { stated, chosenBy, reason } = chooseRuleset(form);
  expect(chosenBy).toBe('default');
  expect(new Set(stated.map(({ path }) => path))).toEqual(
    new Set([
      'execution.weight',
      'execution.noteBelow',
      'quantitative.positive',
      'quantitative.reverse',
      'overAchievement.bands',
      'tiers.list',
      'rounding.places',
      'rounding.mode',
      'grades.list',
    ]),
  );
  expect(stated.every(({ cell, quote }) => cell.row === 20 && INVENTED.notes!.join().includes(quote))).toBe(
    true,
  );
  expect(reason).toEqual({
    'zh-CN':
      '表中没有指明地区，以财政部通用规则为基础。以表中写明的为准：预算执行分值（A20）、执行率须说明原因（A20）、反向指标计分公式（A20）、定性指标各档起点（A20）、得分小数位数（A20）、得分取舍（A20）、评分等级（A20）、超额完成扣分（A20）。',
    'en-US':
      "The form points to no region: the general rules are the base. The form's own numbers hold for the weight of budget execution (A20), a reason for the execution rate (A20), the formula for reverse indicators (A20), where the tiers for words begin (A20), decimal places of scores (A20), rounding (A20), the grades (A20), points off for over-achievement (A20).",
  });
  // 86.9 ÷ 100 × 15 = 13.035, cut to 13.0; 25 ÷ 30 × 20 = 16.66…; (1 − 10 ÷ 40) × 15 = 11.25; below 140 % nothing
  // is taken off, from there on a fifth of 10; 部分达成 of 30: 21 up to below 27, the 22 given stays.
  expect(scores(form)).toEqual({
    funds: [['13', ['low-execution']]],
    indicators: [
      ['16.6', '16.6', '16.6', ['score-below-weight', 'target-missed']],
      ['11.2', '11.2', '11.2', ['score-below-weight', 'target-missed']],
      ['10', '10', '10', []],
      ['8', '8', '8', ['score-below-weight', 'over-achieved']],
      ['26.9', '21', '22', ['score-below-weight', 'target-missed']],
    ],
    total: '80.8',
    grade: '良好',
  });
});

test('what somebody asked for is taken as it is', () => {
  const option = rulesetById('mof-2020')!;
  expect(chooseRuleset(formOf(INVENTED), { option })).toMatchObject({ ruleset: option, stated: [] });
});

test('labels and headings state weights, with their cells', () => {
  const form = formOf({
    fundHeadings: ['预算数(A)', '得分(18分*执行率)'],
    funds: [{ budget: '10', executed: '9', weight: '18' }],
    indicators: [{ level1: '产出指标' }, { level1: '效益指标', name: '节约资金' }],
    sections: [
      { name: '产出指标', at: { row: 13, column: 1 }, weight: null },
      {
        name: '效益指标',
        at: { row: 15, column: 1 },
        weight: formOf({ total: { weight: '32' } }).total!.weight!.number,
      },
    ],
  });
  expect(chooseRuleset(form).stated).toEqual([
    { path: 'execution.weight', value: '18', cell: { row: 6, column: 6 }, quote: '得分(18分*执行率)' },
    {
      path: 'sections.weights.效益指标',
      value: '32',
      cell: { row: 15, column: 1 },
      quote: '效益指标',
    },
  ]);
});

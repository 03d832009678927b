import fc from 'fast-check';
import { assessSheets } from '../../src/assessment/assess';
import { blankFormOf } from '../../src/blank/blankFormOf';
import { BLANK_LAYOUTS } from '../../src/blank/layouts';
import type { Form, Indicator } from '../../src/form/form';
import type { GoalTable } from '../../src/form/goalTable';
import { readForms } from '../../src/form/reading/readForms';
import { printMeaning } from '../../src/notation/printMeaning';
import { LAYOUT_IDS } from '../../src/ruleset/layoutId';
import type { LayoutId } from '../../src/ruleset/layoutId';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import { toA1 } from '../../src/sheet/address';
import { LAYOUTS, goalSheet, goalsOf } from '../form/drawnGoals';
import { openFixture } from '../form/openFixture';
import { sheetOfBlank } from './sheetOfBlank';

const MOF = rulesetById('mof-2020')!;
const EVERY = Object.keys(LAYOUTS).flatMap((from) => LAYOUT_IDS.map((to) => [from, to] as const));

function formFrom(goals: GoalTable, layout: LayoutId, ruleset = MOF): Form {
  const { forms, nearMisses } = readForms(sheetOfBlank(blankFormOf(ruleset, layout, goals)));
  expect([forms.length, nearMisses]).toEqual([1, []]);
  return forms[0]!;
}

/** Levels, name, meaning of the target, and its words where it is told in words. */
function told({ level1, level2, name, target }: Pick<Indicator, 'level1' | 'level2' | 'name' | 'target'>) {
  const { kind } = target.meaning;
  const words = kind === 'words' || kind === 'choice' ? target.text : printMeaning(target.meaning);
  return [level1.replace(/（.*）$/, ''), level2, name, words];
}

describe.each(EVERY)('goals drawn as %s, a form made of them in %s', (from, to) => {
  const goals = goalsOf(LAYOUTS[from]!);
  const form = formFrom(goals, to);

  test('has their indicators, targets and weights', () => {
    expect(form.layout).toBe(BLANK_LAYOUTS[to].reading);
    expect(form.indicators.map(told)).toEqual(goals.indicators.map(told));
    const weights = form.indicators.map(({ weight }) => weight?.number?.toString() ?? null);
    const approved = goals.indicators.map(({ weight }) => weight?.number?.toString() ?? null);
    const isWeighed = BLANK_LAYOUTS[to].columns.some(({ fact }) => fact === 'weight');
    if (isWeighed) expect(weights).toEqual(approved);
  });

  test('has project, units, year, overall goal and money', () => {
    const names = ({ project, department, unit }: Pick<Form, 'project' | 'department' | 'unit'>) =>
      [project, department, unit].map((entry) => entry?.text ?? '');
    expect([form.year, ...names(form)]).toEqual([2024, ...names(goals)]);
    expect(form.goal?.expected?.text ?? '').toBe(goals.goal?.text ?? '');
    const [total] = form.funds;
    const amount = (total!.initial ?? total!.budget)!.number;
    const factor = form.moneyUnit === goals.moneyUnit ? 1 : form.moneyUnit === '元' ? 10000 : 0.0001;
    expect(amount?.toString() ?? null).toBe(goals.budget.total?.number?.times(factor).toString() ?? null);
  });

  test('differs in nothing from what was approved', () => {
    expect(saidOf(goals, to, goalSheet(LAYOUTS[from]!))).toEqual([]);
  });
});

/** What is said of changes where the form stands in one workbook with the goals it was made of. */
function saidOf(goals: GoalTable, layout: LayoutId, sheet: ReturnType<typeof goalSheet>): readonly string[] {
  const made = { ...sheetOfBlank(blankFormOf(MOF, layout, goals)), id: 'made' };
  const [assessment] = assessSheets([made, sheet]).assessments;
  expect(assessment!.judgement.goal?.kind).toBe('compared');
  return assessment!.findings
    .filter(({ code }) => /changed$|^approved|^indicator-added$|^goal-not/.test(code))
    .map(({ code, at, says }) => `${code} ${at ? toA1(at) : ''} ${says['zh-CN']}`);
}

test('parts of the money stand in the rows that are named for them', () => {
  const form = formFrom(goalsOf(LAYOUTS['standard']!), 'L1');
  expect(form.funds.map(({ label, initial }) => [label, initial?.number?.toString() ?? null])).toEqual([
    ['年度资金总额', '120'],
    ['其中：当年财政拨款', '100'],
    ['上年结转资金', null],
    ['其他资金', '20'],
  ]);
});

test('where no column holds weights, sections state what their indicators weigh together', () => {
  const { sections } = formFrom(goalsOf(LAYOUTS['standard']!), 'L5', rulesetById('hubei'));
  expect(sections.map(({ name, weight }) => `${name} ${weight?.toString() ?? ''}`)).toEqual([
    '产出指标 60',
    '效益指标 20',
    '满意度指标 10',
  ]);
});

test('weights that a ruleset prescribes are not printed over those approved', () => {
  const required = { weights: { 产出指标: '50' }, required: true, source: MOF.execution.source };
  const { sections } = formFrom(goalsOf(LAYOUTS['standard']!), 'L1', { ...MOF, sections: required });
  expect(sections.map(({ weight }) => weight)).toEqual([null, null, null]);
});

test.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))(
  'published goal tables, with the rules of %s',
  (_, ruleset) => {
    for (const sheet of openFixture('published/goal-tables-not-self-evaluation.xlsx')) {
      const [goals] = readForms(sheet).goalTables;
      for (const layout of LAYOUT_IDS) {
        const form = formFrom(goals!, layout, ruleset);
        expect(form.indicators.map(told)).toEqual(goals!.indicators.map(told));
        expect(saidOf(goals!, layout, sheet)).toEqual([]);
      }
    }
  },
);

const UNITS = ['册', '人次', '万人次', '%', '元', '万元', '天', '个', '公里', '次/年', ''];
const number = fc.oneof(
  fc.integer({ min: 0, max: 99999 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${b}`),
);
const target = fc.oneof(
  fc
    .tuple(fc.constantFrom('≥', '≤', '=', '＞', '', '不少于', '不超过'), number, fc.constantFrom(...UNITS))
    .map((parts) => parts.join('')),
  fc.tuple(number, fc.constantFrom('册以上', '天以内', '万', '万元', '余台')).map((parts) => parts.join('')),
  fc.constantFrom(
    '90%～95%',
    '15-20家',
    '≥60%且≤80%',
    '2024年11月底前',
    '≤5月',
    '2024年12月31日',
    '12月',
    '第四季度',
  ),
  fc.constantFrom(
    '明显提升',
    '有效改善',
    '长期',
    '优',
    '优良中低差',
    '同比增长5%',
    '下降3%',
    '零事故',
    '无',
    '按期完成',
  ),
);
const name = fc
  .tuple(
    fc.constantFrom('修复', '培训', '新建', '维护', '举办', '发放', '采购'),
    fc.constantFrom('古籍', '道路', '学校', '设备', '展览', '补助', '管网'),
    fc.constantFrom(
      '数量',
      '合格率',
      '完成时间',
      '成本',
      '人次',
      '满意度',
      '里程（公里）',
      '覆盖率(%)',
      '能力',
    ),
  )
  .map((parts) => parts.join(''));
const rows = fc.uniqueArray(fc.tuple(name, target, fc.integer({ min: 1, max: 9 })), {
  minLength: 1,
  maxLength: 12,
  selector: ([each]) => each,
});

test('whatever was approved, a form made of it differs from it in nothing', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(...LAYOUT_IDS), fc.boolean(), (indicators, layout, isWeighed) => {
      const sheet = goalSheet({
        rows: [
          '项目支出绩效目标表（2024年度）',
          '项目名称|古籍修复项目',
          `一级指标|二级指标|三级指标|指标值${isWeighed ? '|分值' : ''}`,
          ...indicators.map(
            ([each, text, weight], index) =>
              `${index < 6 ? '产出指标|数量指标' : '效益指标|社会效益指标'}|${each}|${text}${isWeighed ? `|#${weight}` : ''}`,
          ),
        ],
      });
      const [goals] = readForms(sheet).goalTables;
      expect(goals!.indicators).toHaveLength(indicators.length);
      expect(saidOf(goals!, layout, sheet)).toEqual([]);
      expect(formFrom(goals!, layout).indicators.map(told)).toEqual(goals!.indicators.map(told));
    }),
    { numRuns: 150 },
  );
});

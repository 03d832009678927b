import type { GoalTable } from '../../../src/form/goalTable';
import { readForms } from '../../../src/form/reading/readForms';
import { printMeaning } from '../../../src/notation/printMeaning';
import { toA1 } from '../../../src/sheet/address';
import { LAYOUTS, goalSheet, goalsOf } from '../drawnGoals';
import { openFixture } from '../openFixture';
import { sheetOf } from '../sheetOf';

/** Name, target's cell and meaning, weight. */
function listed({ indicators }: GoalTable): readonly string[] {
  return indicators.map(({ name, target, weight }) =>
    [name, toA1(target.entry!.at), printMeaning(target.meaning), weight?.number?.toString() ?? '']
      .join(' ')
      .trim(),
  );
}

function head({ year, project, department, unit, goal, budget, moneyUnit }: GoalTable): readonly string[] {
  const money = budget.total?.number ? `${budget.total.number.toString()}${moneyUnit}` : '';
  const parts = budget.parts.map(({ role, amount }) => `${role} ${amount.number!.toString()}`);
  return [
    String(year),
    ...[project, department, unit, goal].map((entry) => entry?.text ?? ''),
    money,
    ...parts,
  ];
}

const GOAL = '修复馆藏古籍，建成修复档案，培训修复人员。';
const NAMES = ['2024', '古籍修复项目', '市文化和旅游局', '市图书馆'];

describe('what a goal table says of its project', () => {
  test.each([
    ['standard', [...NAMES, GOAL, '120万元', 'fiscal 100', 'other 20']],
    ['split columns', [...NAMES, GOAL, '120万元', 'fiscal 100', 'other 20']],
    ['two terms', [...NAMES, GOAL, '120万元', 'fiscal 100', 'other 20']],
    ['year and whole time', [...NAMES, '', '1200000元']],
    ['two tiers', [...NAMES, '', '']],
    ['flat', [...NAMES, '', '120万元']],
    ['named by its sheet', [...NAMES, GOAL, '120万元']],
  ])('%s', (layout, says) => {
    expect(head(goalsOf(LAYOUTS[layout]!))).toEqual(says);
  });
});

describe('the targets of the year, however the table lays them out', () => {
  test.each([
    [
      'standard',
      [
        '修复册数 D10 ≥240册 20',
        '培训修复人员 D11 ≥30人次 10',
        '修复合格率 D12 ≥95% 10',
        '完成时间 D13 ≤2024年11月 10',
        '每册修复成本 D14 ≤4000元 10',
        '开放阅览人次 D15 ≥1.2万人次 10',
        '古籍保护能力 D16 文字 10',
        '读者满意度 D17 ≥90% 10',
      ],
    ],
    [
      'split columns',
      ['修复册数 E9 ≥240册', '培训修复人员 E10 ≥30人次', '修复合格率 E11 ≥95%', '完成时间 E12 ≤11月'],
    ],
    ['two terms', ['修复册数 H11 ≥240册', '培训修复人员 H12 ≥30人次', '修复合格率 H13 ≥95%']],
    [
      'year and whole time',
      ['修复册数 E5 ≥240册', '培训修复人员 E6 ≥30人次', '修复合格率 E7 ≥95%', '完成时间 E8 ≤11月'],
    ],
    ['two tiers', ['修复册数 E7 ≥240册 20', '培训修复人员 E8 ≥30人次 10']],
    ['flat', ['修复册数 D6 ≥240册 20', '培训修复人员 D7 ≥30人次 10']],
    ['named by its sheet', ['修复册数 E8 ≥240册', '培训修复人员 E9 ≥30人次', '修复合格率 E10 ≥95%']],
  ])('%s', (layout, first) => {
    const goals = goalsOf(LAYOUTS[layout]!);
    expect(goals.indicators).toHaveLength(8);
    expect(listed(goals).slice(0, first.length)).toEqual(first);
  });

  test.each(Object.keys(LAYOUTS).filter((layout) => layout !== 'flat'))(
    '%s: levels hold for all their rows',
    (layout) => {
      const levels = goalsOf(LAYOUTS[layout]!).indicators.map(({ level1, level2 }) => `${level1} ${level2}`);
      expect(levels).toEqual([
        '产出指标 数量指标',
        '产出指标 数量指标',
        '产出指标 质量指标',
        '产出指标 时效指标',
        '产出指标 成本指标',
        '效益指标 社会效益指标',
        '效益指标 可持续影响指标',
        '满意度指标 服务对象满意度指标',
      ]);
    },
  );

  test('two terms with the year on the left', () => {
    const { rows } = LAYOUTS['two terms']!;
    const swapped = rows.map((row) =>
      row.replace('中期目标（2023年—2025年）||||年度目标', '年度目标||||中期目标'),
    );
    const [goals] = readForms(goalSheet({ rows: swapped, drawn: LAYOUTS['two terms']!.drawn! })).goalTables;
    expect(listed(goals!)[0]).toBe('修复册数 E11 ≥800册');
  });

  test('two terms of which nothing says which is the year’s are not read', () => {
    const rows = LAYOUTS['two terms']!.rows.filter((row) => !row.includes('年度目标'));
    const { goalTables, nearMisses } = readForms(goalSheet({ rows }));
    expect(goalTables).toEqual([]);
    expect(nearMisses.map(({ kind }) => kind)).toEqual(['goal-table']);
  });
});

describe('what is no goal table', () => {
  const table = ['一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|修复册数|≥240册'];

  test.each([
    [
      'a table on another sheet without a title',
      ['一级指标|二级指标|三级指标|指标值', ...table.slice(1)],
      'Sheet1',
    ],
    ['monitoring within the year', ['项目绩效目标监控表', ...table], '绩效目标监控表'],
  ])('%s', (_, rows, name) => {
    expect(readForms({ ...sheetOf(rows), name }).goalTables).toEqual([]);
  });
});

test('a form below a goal table is read by itself, and so is the goal table', () => {
  const form = [
    '项目支出绩效自评表',
    '项目名称|另一个项目',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|场次|≥5场|5场|#90|#90',
  ];
  const { forms, goalTables } = readForms(sheetOf([...LAYOUTS['standard']!.rows, '', ...form]));
  expect(forms.map(({ project, indicators }) => [project?.text, indicators.length])).toEqual([
    ['另一个项目', 1],
  ]);
  expect(goalTables.map(({ project, indicators }) => [project?.text, indicators.length])).toEqual([
    ['古籍修复项目', 8],
  ]);
});

test('published goal tables: units in names, a name without a target, no money filled in', () => {
  const goals = openFixture('published/goal-tables-not-self-evaluation.xlsx').flatMap(
    (sheet) => readForms(sheet).goalTables,
  );
  expect(goals.map(({ year, project, budget }) => [year, project?.text, budget.total])).toEqual([
    [2020, '专项项目10', null],
    [2022, '专项项目11', null],
  ]);
  expect(listed(goals[0]!)).toHaveLength(9);
  expect(listed(goals[1]!)).toEqual([
    '实施营造林总面积(亩) E10 80000亩',
    '其中:实施新造林总面积(亩) E11 30000亩',
    '实施未成林抚育提升及退化林改造总面积(亩) E12 50000亩',
    '修建作业道长度(公里) E13 30公里',
    '苗木成活率(≥**%) E14 ≥85%',
    '项目完成时间 E15 2023年12月',
    '项目总投入(≥**万元) E16 ≥6070万元',
    '增加就业机会,提高农民收入。 E17',
    '受益人数(人) E18 132人',
  ]);
  expect(goals[1]!.indicators.map(({ kind }) => kind)).toEqual([
    ...Array(7).fill('scored'),
    'blank',
    'scored',
  ]);
});

import { assessSheets } from '../../src/assessment/assess';
import { toA1 } from '../../src/sheet/address';
import type { Sheet } from '../../src/sheet/sheet';
import { LAYOUTS, goalSheet } from '../form/drawnGoals';
import { sheetOf } from '../form/sheetOf';

/** The self-evaluation of the project whose goals are drawn in drawnGoals.ts, all as it was approved. */
const FORM = [
  '项目支出绩效自评表',
  '（2024年度）',
  '项目名称|古籍修复项目',
  '主管部门|市文化和旅游局|||实施单位|市图书馆',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|#120|#120|#120|#10|100%|#10',
  '|其中：当年财政拨款|#100|#100|#100|—||—',
  '|其他资金|#20|#20|#20|—||—',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
  '产出指标|数量指标|修复册数|≥240册|250册|#20|#20',
  '|数量指标|培训修复人员|≥30人次|32人次|#10|#10',
  '|质量指标|修复合格率|≥95%|98%|#10|#10',
  '|时效指标|完成时间|2024年11月底前|2024年10月|#10|#10',
  '|成本指标|每册修复成本|≤4000元|3900元|#10|#10',
  '效益指标|社会效益指标|开放阅览人次|≥1.2万人次|1.3万人次|#10|#10',
  '|可持续影响指标|古籍保护能力|明显提升|明显提升|#10|#10',
  '满意度指标|服务对象满意度指标|读者满意度|≥90%|95%|#10|#10',
  '总分|||||#100|#100',
];

export const GOAL_CODES: ReadonlySet<string> = new Set([
  'target-changed',
  'approved-indicator-missing',
  'indicator-added',
  'weight-changed',
  'budget-changed',
  'goal-not-compared',
]);

function said(sheets: readonly Sheet[]): readonly string[] {
  return assessSheets(sheets).assessments.flatMap(({ findings }) =>
    findings
      .filter(({ code }) => GOAL_CODES.has(code))
      .map(({ severity, code, at, approved }) =>
        [severity, code, at ? toA1(at) : '', approved ? `← ${toA1(approved.at)}` : '']
          .filter(Boolean)
          .join(' '),
      ),
  );
}

/** What is found when a form with some words replaced stands beside the goals as they were approved. */
function planted(changes: readonly (readonly [string, string])[], layout = 'standard'): readonly string[] {
  const rows = FORM.map((row) => changes.reduce((text, [from, to]) => text.replace(from, to), row));
  expect(rows.join('\n')).not.toBe(FORM.join('\n'));
  return said([sheetOf(rows), goalSheet(LAYOUTS[layout]!)]);
}

describe('a form as it was approved', () => {
  test.each(Object.keys(LAYOUTS))('%s: nothing is said', (layout) => {
    expect(said([sheetOf(FORM), goalSheet(LAYOUTS[layout]!)])).toEqual([]);
  });

  test('on one sheet below its goals', () => {
    expect(said([sheetOf([...LAYOUTS['standard']!.rows, '', ...FORM])])).toEqual([]);
  });
});

describe('thirty changes, each found and nothing else', () => {
  test.each<[string, (readonly [string, string])[], string[]]>([
    ['fewer books', [['≥240册', '≥204册']], ['error target-changed D10 ← D10']],
    ['more books', [['≥240册', '≥250册']], ['warning target-changed D10 ← D10']],
    ['a digit lost', [['≥30人次', '≥3人次']], ['error target-changed D11 ← D11']],
    ['at least became at most', [['≥30人次', '≤30人次']], ['error target-changed D11 ← D11']],
    ['a lower rate', [['≥95%', '≥90%']], ['error target-changed D12 ← D12']],
    ['a lower rate as a fraction', [['≥95%', '≥0.9']], ['error target-changed D12 ← D12']],
    ['a higher rate', [['≥95%', '≥98%']], ['warning target-changed D12 ← D12']],
    ['a range from below', [['≥95%', '90%～100%']], ['error target-changed D12 ← D12']],
    ['a rate in words', [['≥95%', '较高']], ['warning target-changed D12 ← D12']],
    ['a month later', [['2024年11月底前', '2024年12月底前']], ['error target-changed D13 ← D13']],
    ['a year later', [['2024年11月底前', '2025年11月底前']], ['error target-changed D13 ← D13']],
    ['a month earlier', [['2024年11月底前', '10月底前']], ['warning target-changed D13 ← D13']],
    ['in due time', [['2024年11月底前', '按期完成']], ['warning target-changed D13 ← D13']],
    ['a higher cost', [['≤4000元', '≤4500元']], ['error target-changed D14 ← D14']],
    ['a higher cost in 万元', [['≤4000元', '≤0.5万元']], ['error target-changed D14 ← D14']],
    ['a lower cost', [['≤4000元', '≤3800元']], ['warning target-changed D14 ← D14']],
    ['fewer visitors in other units', [['≥1.2万人次', '≥10000人次']], ['error target-changed D15 ← D15']],
    ['visitors, not visits', [['≥1.2万人次', '≥0.8万户']], ['warning target-changed D15 ← D15']],
    ['weaker words', [['明显提升|明显', '有所提升|明显']], ['warning target-changed D16 ← D16']],
    ['less content', [['≥90%', '≥85%']], ['error target-changed D17 ← D17']],
    [
      'an indicator left out, its weight given to another',
      [
        ['|时效指标|完成时间|2024年11月底前|2024年10月|#10|#10', ''],
        ['册|#20|#20', '册|#30|#30'],
      ],
      ['warning weight-changed F10 ← E10', 'error approved-indicator-missing ← C13'],
    ],
    [
      'an indicator for another',
      [['读者满意度', '馆员评价']],
      ['warning indicator-added C17 ← A1', 'error approved-indicator-missing ← C17'],
    ],
    [
      'another count for the count',
      [['培训修复人员', '举办展览']],
      ['warning indicator-added C11 ← A1', 'error approved-indicator-missing ← C11'],
    ],
    [
      'two weights exchanged',
      [
        ['册|#20|#20', '册|#10|#10'],
        ['32人次|#10|#10', '32人次|#20|#20'],
      ],
      ['warning weight-changed F10 ← E10', 'warning weight-changed F11 ← E11'],
    ],
    ['a heavier weight', [['98%|#10|#10', '98%|#15|#15']], ['warning weight-changed F12 ← E12']],
    ['a larger budget', [['|年度资金总额|#120', '|年度资金总额|#150']], ['warning budget-changed C6 ← D5']],
    ['a smaller budget', [['|年度资金总额|#120', '|年度资金总额|#12']], ['warning budget-changed C6 ← D5']],
    [
      'other shares of the same budget',
      [
        ['财政拨款|#100', '财政拨款|#110'],
        ['其他资金|#20', '其他资金|#10'],
      ],
      ['warning budget-changed C7 ← D6', 'warning budget-changed C8 ← D7'],
    ],
    [
      'renamed and easier',
      [['培训修复人员|≥30人次', '培训古籍修复人员|≥20人次']],
      ['error target-changed D11 ← D11'],
    ],
    [
      'two targets at once',
      [
        ['≥240册', '≥200册'],
        ['≥90%', '≥80%'],
      ],
      ['error target-changed D10 ← D10', 'error target-changed D17 ← D17'],
    ],
  ])('%s', (_, changes, findings) => {
    expect(planted(changes)).toEqual(findings);
  });
});

describe('changed targets are found beside goals in every layout', () => {
  const changes: readonly (readonly [string, string])[] = [
    ['≥240册', '≥204册'],
    ['≥30人次', '≤30人次'],
    ['≥95%', '≥90%'],
    ['2024年11月底前', '2024年12月底前'],
    ['≤4000元', '≤0.5万元'],
    ['≥1.2万人次', '≥13000人次'],
    ['≥90%', '≥85%'],
  ];
  const found = ['D10', 'D11', 'D12', 'D13', 'D14', 'D15', 'D17'];

  test.each(Object.keys(LAYOUTS))('%s', (layout) => {
    expect(planted(changes, layout).map((finding) => finding.split(' ').slice(0, 3).join(' '))).toEqual(
      found.map((cell) => `${cell === 'D15' ? 'warning' : 'error'} target-changed ${cell}`),
    );
  });
});

describe('the same said otherwise is no change', () => {
  test.each<[string, [string, string]]>([
    ['full width', ['≥240册', '≥２４０册']],
    ['in words', ['≥240册', '不少于240册']],
    ['a sign behind', ['≥240册', '240册以上']],
    ['another look of the sign', ['≥240册', '≧ 240 册']],
    ['no sign', ['≥30人次', '30人次']],
    ['no unit', ['≥30人次', '≥30']],
    ['a fraction', ['≥95%', '≥0.95']],
    ['百分之', ['≥95%', '不低于百分之九十五']],
    ['bare points', ['≥95%', '≥95']],
    ['a range up to all', ['≥95%', '95%～100%']],
    ['the month alone', ['2024年11月底前', '≤11月']],
    ['its last day', ['2024年11月底前', '2024年11月30日前']],
    ['the date in words', ['2024年11月底前', '2024年11月底前完成']],
    ['万元', ['≤4000元', '≤0.4万元']],
    ['within', ['≤4000元', '4000元以内']],
    ['人次 for 万人次', ['≥1.2万人次', '≥12000人次']],
    ['a synonym', ['明显提升|明显提升', '明显提高|明显提高']],
    ['a full stop', ['明显提升|明显提升', '明显提升。|明显提升']],
    ['a name with its number', ['修复册数', '指标1：修复册数']],
    ['a name with its unit', ['修复册数', '修复册数（册）']],
    ['a name with its bound', ['修复合格率', '修复合格率（≥95%）']],
    ['a name a little longer', ['培训修复人员', '培训古籍修复人员']],
    ['a section with its weight', ['满意度指标|服务', '满意度指标（10分）|服务']],
    ['cost as a section of its own', ['|成本指标|每册', '成本指标|经济成本指标|每册']],
    ['the unit’s whole name', ['|实施单位|市图书馆', '|实施单位|某某市图书馆']],
    ['the project with its code', ['古籍修复项目', '古籍修复项目（420100-2024-0017）']],
    ['the budget to the cent', ['|年度资金总额|#120', '|年度资金总额|120.00']],
  ])('%s', (_, change) => {
    expect(planted([change])).toEqual([]);
  });
});

describe('which goal table is the form’s', () => {
  const [form, goals] = [sheetOf(FORM), goalSheet(LAYOUTS['standard']!)];
  const easier = sheetOf(FORM.map((row) => row.replace('≥240册', '≥200册')));
  const renamed = (rows: readonly string[], from: string, to: string): readonly string[] =>
    rows.map((row) => row.replaceAll(from, to));
  const others = (from: string, to: string): Sheet =>
    goalSheet({ rows: renamed(LAYOUTS['standard']!.rows, from, to) }, 'others', '另一张目标表');

  test('one of another year is not', () => {
    expect(said([easier, others('2024年度', '2023年度')])).toEqual([]);
  });

  test('one of another project is not', () => {
    expect(said([easier, others('古籍修复项目', '道路养护项目')])).toEqual([]);
  });

  test('of two, that of the project', () => {
    expect(said([easier, others('古籍修复项目', '道路养护项目'), goals])).toEqual([
      'error target-changed D10 ← D10',
    ]);
  });

  test('of two projects with one name, that of the unit', () => {
    const other = others('市图书馆', '市博物馆');
    expect(said([easier, other, goals])).toEqual(['error target-changed D10 ← D10']);
  });

  test('two that differ: it is said and nothing guessed', () => {
    expect(said([easier, others('≥240册', '≥300册'), goals])).toEqual(['info goal-not-compared B3']);
  });

  test('a copy is the same', () => {
    expect(said([easier, others('附件', '附件'), goals])).toEqual(['error target-changed D10 ← D10']);
  });

  test('what was approved counts for more than what was applied for', () => {
    const approved = goalSheet(
      { rows: renamed(renamed(LAYOUTS['standard']!.rows, '申报表', '批复表'), '≥240册', '≥200册') },
      'approved',
      '批复',
    );
    expect(said([easier, goals, approved])).toEqual([]);
  });

  test('the only one is the only form’s, also without a name', () => {
    const nameless = goalSheet({
      rows: LAYOUTS['standard']!.rows.filter((row) => !row.startsWith('项目名称')),
    });
    expect(said([easier, nameless])).toEqual(['error target-changed D10 ← D9']);
  });

  test('but not where its indicators are others', () => {
    const nameless = goalSheet({
      rows: ['项目支出绩效目标表', '一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|养护里程|≥20公里'],
    });
    expect(said([form, nameless])).toEqual([]);
  });
});

describe('nothing is guessed between equals', () => {
  const rows = (names: readonly string[], targets: readonly string[]): readonly string[] =>
    names.map((name, index) => `产出指标|数量指标|${name}|${targets[index]!}`);
  const goals = (names: readonly string[], targets: readonly string[]): Sheet =>
    goalSheet({
      rows: [
        '项目支出绩效目标表',
        '项目名称|道路养护',
        '一级指标|二级指标|三级指标|指标值',
        ...rows(names, targets),
      ],
    });
  const form = (names: readonly string[], targets: readonly string[]): Sheet =>
    sheetOf([
      '项目支出绩效自评表',
      '项目名称|道路养护',
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
      ...rows(names, targets).map((row) => `${row}|${'完成'}|#50|#50`),
    ]);

  test('one near name for two', () => {
    expect(
      said([
        form(['养护道路里程数'], ['≥10公里']),
        goals(['养护主干道路里程数', '养护次干道路里程数'], ['≥20公里', '≥30公里']),
      ]),
    ).toEqual([]);
  });

  test('one name for two targets', () => {
    expect(
      said([
        form(['养护里程', '养护里程'], ['≥1公里', '≥2公里']),
        goals(['养护里程', '养护里程'], ['≥3公里', '≥4公里']),
      ]),
    ).toEqual([]);
  });

  test('of two with one name, the one whose target stayed', () => {
    expect(
      said([
        form(['养护里程', '养护里程'], ['≥1公里', '≥4公里']),
        goals(['养护里程', '养护里程'], ['≥3公里', '≥4公里']),
      ]),
    ).toEqual(['error target-changed D4 ← D4']);
  });

  test('names that differ in a number are others', () => {
    expect(said([form(['一期工程完成率'], ['≥90%']), goals(['二期工程完成率'], ['≥95%'])])).toEqual([
      'warning indicator-added C4 ← A1',
      'error approved-indicator-missing ← C4',
    ]);
  });
});

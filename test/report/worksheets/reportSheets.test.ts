import { assessSheets } from '../../../src/assessment/assess';
import { readForms } from '../../../src/form/reading/readForms';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { Locale } from '../../../src/locales/localized';
import type { FindingReport, WorkbookReport } from '../../../src/report/document';
import { NOTHING, tally } from '../../../src/report/tally';
import { workbookReport } from '../../../src/report/workbookReport';
import type { ReportSheet } from '../../../src/report/worksheets/reportSheet';
import { ReportSheets } from '../../../src/report/worksheets/reportSheets';
import type { ReportSheetsOptions } from '../../../src/report/worksheets/reportSheets';
import { columnName } from '../../../src/sheet/address';
import { openFixture } from '../../form/openFixture';
import { formReport, indicatorReport } from '../sample';

const finding = (changes: Partial<FindingReport> = {}): FindingReport => ({
  code: 'score-above-rule',
  title: '得分高于规则允许的分数',
  severity: 'error',
  cell: 'H18',
  related: [],
  message: '得分 4.00 高于规则得分 2.37 分。',
  expected: '2.37',
  found: '4.00',
  approved: null,
  accepted: null,
  ...changes,
});

const READ: WorkbookReport = {
  file: '报送/a.xlsx',
  status: 'not-ready',
  error: null,
  remarks: [],
  unreadableSheets: [],
  seal: null,
  hiddenSheets: [],
  lapsed: [],
  forms: [
    formReport({
      findings: [
        finding(),
        finding({
          code: 'over-achieved',
          title: '完成值明显高于指标值',
          severity: 'warning',
          cell: null,
          message: '完成值为指标值的 147.46%，请分析原因。',
          expected: '≤100%',
          found: '147.46%',
        }),
      ],
    }),
    formReport({
      sheet: '更新改造',
      project: null,
      unit: null,
      total: {
        ...formReport().total,
        score: { recorded: '九十一', computed: null, proposed: '91.255' },
      },
      grade: { recorded: null, computed: null, proposed: '优', cell: null },
    }),
  ],
};
const BROKEN: WorkbookReport = {
  ...READ,
  file: '报送/b.xlsx',
  status: 'unreadable',
  error: { code: 'not-a-workbook', message: '这不是 Excel 工作簿。' },
  forms: [],
};
const GOALS: WorkbookReport = {
  ...READ,
  file: '报送/c.xlsx',
  status: 'no-form',
  remarks: ['目标表一是绩效目标表。', '目标表二是绩效目标表。'],
  forms: [],
};
const ALL = [READ, BROKEN, GOALS];

function sheetsOf(reports: readonly WorkbookReport[], options: Partial<ReportSheetsOptions> = {}) {
  const all = new ReportSheets({ locale: 'zh-CN', ...options });
  for (const report of reports) all.add(report);
  const sheets = all.sheets(reports.reduce(tally, NOTHING));
  return (name: string) => sheets.find((sheet) => sheet.name === name)!;
}

const values = ({ rows }: ReportSheet) => rows.map((row) => row.map(({ value }) => value));
const styles = ({ rows }: ReportSheet) => rows.map((row) => row.map(({ style }) => style));
/** The rows below the headings. */
const table = (sheet: ReportSheet) => values(sheet).slice(sheet.headingRow, sheet.filter?.bottom);
const linksIn = ({ rows }: ReportSheet) =>
  rows.flatMap((row) => row.flatMap(({ value, link }) => (link ? [[value, link] as const] : [])));

describe('汇总: a row a form', () => {
  const summary = sheetsOf(ALL)('汇总');

  it('says first how many are not ready', () => {
    expect(values(summary).slice(0, 3)).toEqual([
      ['绩效自评表汇总'],
      ['2 张自评表中 1 张不可报送，1 处无法读取'],
      [
        '共 3 个工作簿，2 张自评表。可以报送 0 个，不可报送 1 个，没有自评表 1 个，无法读取 1 个。' +
          '错误 1 个，警告 1 个，提示 0 个。',
      ],
    ]);
    expect(styles(summary)[1]).toEqual(['status-not-ready']);
  });

  it('has a verdict for each, totals as numbers, and a row for what holds no form', () => {
    expect(values(summary)[3]).toEqual([
      ...[
        '文件',
        '工作表',
        '项目',
        '单位',
        '结论',
        '总分',
        '重新计算后',
        '等级',
        '错误',
        '警告',
        '规则',
        '说明',
      ],
    ]);
    expect(table(summary)).toEqual([
      [
        ...['报送/a.xlsx', '运行保障', '能源保障', '市机关事务中心', '不可报送', 88.26, 86.63, '良', 1, 1],
        ...['上海市', ''],
      ],
      [
        ...['报送/a.xlsx', '更新改造', '（未写项目名称）', '', '可以报送', '九十一', 91.255, '优', 0, 0],
        ...['上海市', ''],
      ],
      ['报送/b.xlsx', '', '', '', '无法读取', '', '', '', '', '', '', '这不是 Excel 工作簿。'],
      ['报送/c.xlsx', '', '', '', '没有自评表', '', '', '', '', '', '', '目标表一是绩效目标表。'],
      ['报送/c.xlsx', '', '', '', '没有自评表', '', '', '', '', '', '', '目标表二是绩效目标表。'],
    ]);
    expect(styles(summary)[4]).toEqual([
      ...['link', 'link', 'text', 'text', 'error', 'points', 'points', 'text', 'error', 'warning', 'text'],
      'text',
    ]);
  });

  it('leads from file and sheet to where the form stands', () => {
    expect(linksIn(summary).slice(0, 2)).toEqual([
      ['报送/a.xlsx', { file: '报送/a.xlsx', place: null }],
      ['运行保障', { file: '报送/a.xlsx', place: { sheet: '运行保障', cell: 'A1' } }],
    ]);
  });

  it('says that all are ready, or that there is none', () => {
    const ready = sheetsOf([{ ...READ, status: 'ready', forms: [READ.forms[1]!] }])('汇总');
    expect(ready.rows[1]).toEqual([{ value: '1 张自评表全部可以报送', style: 'status-ready' }]);
    expect(sheetsOf([GOALS])('汇总').rows[1]).toEqual([{ value: '没有自评表', style: 'line' }]);
  });

  it('tells what was changed after sealing', () => {
    const seal = {
      state: 'changed',
      date: null,
      rulesets: [],
      changed: [],
      message: '封存后改过 H18。',
    } as const;
    expect(table(sheetsOf([{ ...READ, seal }])('汇总'))[0]!.at(-1)).toBe('封存后改过 H18。');
  });
});

describe('退回清单: what to mend, unit by unit', () => {
  const other = formReport({
    project: '绿化养护',
    findings: [finding({ cell: null, message: '缺少总分。' })],
  });
  const elsewhere = formReport({
    unit: '市图书馆',
    findings: [finding({ cell: 'D9', message: '没有填写。' })],
  });
  const list = sheetsOf([{ ...READ, forms: [READ.forms[0]!, elsewhere, other, READ.forms[1]!] }, BROKEN])(
    '退回清单',
  );
  const sentences = () => table(list).map((row) => row.at(-1));

  it('has a sentence for each form and each thing to mend, ready to be sent', () => {
    expect(sentences()).toEqual([
      '《能源保障》绩效自评表有 1 项须改正，另有 1 项请核对，改好后请重新报送。',
      '1. H18：得分 4.00 高于规则得分 2.37 分。请改为 2.37。',
      '2. 完成值为指标值的 147.46%，请分析原因。',
      '《绿化养护》绩效自评表有 1 项须改正，改好后请重新报送。',
      '1. 缺少总分。',
      '《能源保障》绩效自评表有 1 项须改正，改好后请重新报送。',
      '1. D9：没有填写。',
      '这不是 Excel 工作簿。请重新报送能够打开的文件。',
    ]);
  });

  it('tells many of a kind in one sentence', () => {
    const blank = (cell: string) => finding({ code: 'actual-missing', title: '未填实际完成值', cell });
    const many = formReport({
      findings: [
        blank('F13'),
        finding({ cell: 'H42', message: '总分不符。' }),
        ...['F14', 'F15', 'F16'].map(blank),
      ],
    });
    expect(table(sheetsOf([{ ...READ, forms: [many] }])('退回清单')).map((row) => row.slice(-3))).toEqual([
      ['', '', '《能源保障》绩效自评表有 2 项须改正，改好后请重新报送。'],
      ['F13', '须改正', '1. 未填实际完成值（4 处）：F13、F14、F15、F16。'],
      ['H42', '须改正', '2. H42：总分不符。'],
    ]);
  });

  it('keeps the forms of a unit together, and leaves out who has nothing to mend', () => {
    expect(table(list).map(([unit]) => unit)).toEqual([
      ...Array.from({ length: 5 }, () => '市机关事务中心'),
      ...['市图书馆', '市图书馆', '（未写单位）'],
    ]);
    expect(list.rows[1]![0]!.value).toBe('4 份须退回修改，涉及 2 个单位。');
  });

  it('leads to each cell', () => {
    expect(linksIn(list).filter(([value]) => value === 'H18')).toEqual([
      ['H18', { file: '报送/a.xlsx', place: { sheet: '运行保障', cell: 'H18' } }],
    ]);
  });

  it.each([
    ['a score that stays as it is', '4', '4.00'],
    ['a score that waits for another cell', '4.00', '4.00'],
    ['a score that nobody can tell', '4.00', null],
  ])('asks for no other number for %s', (_what, recorded, proposed) => {
    const score = { recorded, computed: '2.37', min: '2.37', proposed };
    const form = formReport({ indicators: [indicatorReport({ score })], findings: [finding()] });
    const [, [, , , , , , sentence] = []] = table(sheetsOf([{ ...READ, forms: [form] }])('退回清单'));
    expect(sentence).toBe('1. H18：得分 4.00 高于规则得分 2.37 分。');
  });

  it('says so where there is nothing to return', () => {
    const ready = sheetsOf([{ ...READ, forms: [READ.forms[1]!] }])('退回清单');
    expect([ready.rows[1]![0]!.value, ready.filter]).toEqual(['没有需要退回的自评表。', null]);
  });
});

describe('校验报告: every finding', () => {
  const findings = sheetsOf(ALL)('校验报告');

  it('has a row a finding with its cell, numbers as numbers', () => {
    expect(table(findings)).toEqual([
      [
        ...['报送/a.xlsx', '运行保障', 'H18', '错误', '得分高于规则允许的分数'],
        ...['得分 4.00 高于规则得分 2.37 分。', 2.37, 4],
      ],
      [
        ...['报送/a.xlsx', '运行保障', '', '警告', '完成值明显高于指标值'],
        ...['完成值为指标值的 147.46%，请分析原因。', '≤100%', 1.4746],
      ],
    ]);
    expect(styles(findings)[4]!.slice(-1)).toEqual(['percent']);
  });

  it('tells what somebody has accepted as such, and neither counts nor returns it', () => {
    const accepted = { reason: '上级已同意', by: '王芳', date: '2025-01-15' };
    const of = sheetsOf([{ ...READ, forms: [formReport({ findings: [finding({ accepted })] })] }]);
    expect(table(of('校验报告'))[0]!.slice(3, 6)).toEqual([
      '已忽略',
      '得分高于规则允许的分数',
      '得分 4.00 高于规则得分 2.37 分。忽略原因：上级已同意（王芳，2025-01-15）',
    ]);
    expect(table(of('汇总'))[0]![4]).toBe('可以报送');
    expect([of('退回清单').filter, of('统计').charts.length]).toEqual([null, 1]);
  });

  it('names what was accepted and occurs no more', () => {
    const lapsed = {
      ...{ sheet: '运行保障', project: null, code: 'over-achieved', message: '完成值过高。' },
      ...{ reason: '已核实', by: '', date: '2025-01-15' },
    };
    const rows = table(sheetsOf([{ ...READ, lapsed: [lapsed] }])('校验报告'));
    expect(rows.at(-1)!.slice(3, 6)).toEqual(['已忽略', '', expect.stringContaining('完成值过高。')]);
  });

  it('says how many rows a worksheet has no room for', () => {
    const short = sheetsOf([READ, READ, READ], { mostRows: 9 })('校验报告');
    expect(short.rows.length).toBeLessThanOrEqual(9);
    expect(values(short)).toContainEqual(['另有 4 行超出工作表的行数，没有列出。']);
  });
});

describe('评分规则: by which rules, and what the form prints of them', () => {
  it('cites cell and words of every number that comes from the form', () => {
    const stated = [
      { path: 'execution.weight', name: '预算执行分值', value: '20', cell: 'I5', quote: '得分(20分*执行率)' },
      { path: 'grades.list', name: '评分等级', value: [], cell: 'A40', quote: '90分以上为优' },
    ];
    const form = formReport({ ruleset: { ...formReport().ruleset, stated } });
    const rules = sheetsOf([{ ...READ, forms: [form] }])('评分规则');
    expect(table(rules)).toEqual([
      ['报送/a.xlsx', '运行保障', '能源保障', '上海市', '', '表中有「评分等级」一行。'],
      ['报送/a.xlsx', '运行保障', '能源保障', '表中写明', 'I5', '预算执行分值：“得分(20分*执行率)”'],
      ['报送/a.xlsx', '运行保障', '能源保障', '表中写明', 'A40', '评分等级：“90分以上为优”'],
    ]);
    expect(linksIn(rules).map(([, { place }]) => place?.cell)).toEqual(['I5', 'A40']);
  });

  it('does so for the form of Hubei, which prints its rules', () => {
    const report = workbookReport(
      'a.xlsx',
      assessSheets(openFixture('published/weight-before-target.xlsx')),
      'zh-CN',
    );
    const cited = report.forms.flatMap(({ ruleset }) => ruleset.stated);
    const rules = sheetsOf([report])('评分规则');
    const cells = new Set(linksIn(rules).map(([, { place }]) => place?.cell));
    expect(cells).toEqual(new Set(cited.map(({ cell }) => cell)));
  });
});

describe('统计: grades and the most frequent findings', () => {
  const form = (grade: string) => formReport({ grade: { ...formReport().grade, proposed: grade } });
  const counted = sheetsOf([{ ...READ, forms: [form('良'), form('优'), ...READ.forms, form('')] }])('统计');

  it('has each with its chart, over the very numbers of its table', () => {
    const shown = counted.charts.map(({ title, kind, data: { top, bottom } }) => [
      title,
      kind,
      values(counted)
        .slice(top - 1, bottom)
        .map((row) => row.slice(0, 2)),
    ]);
    expect(shown).toEqual([
      [
        '评分等级（重新计算后）',
        'columns',
        [
          ['优', 2],
          ['良', 2],
          ['无等级', 1],
        ],
      ],
      [
        '最常见的问题',
        'bars',
        [
          ['得分高于规则允许的分数', 1],
          ['完成值明显高于指标值', 1],
        ],
      ],
    ]);
  });

  it('has charts that cover no number', () => {
    for (const { place } of counted.charts)
      for (let row = place.top; row <= place.bottom; row += 1)
        expect((counted.rows[row - 1] ?? []).length).toBeLessThan(place.left);
  });

  it('has no chart of nothing', () => {
    expect(sheetsOf([GOALS])('统计').charts).toEqual([]);
  });
});

describe.each(['zh-CN', 'en-US'] as const)('all sheets in %s', (locale: Locale) => {
  const names = ['汇总', '退回清单', '校验报告', '评分规则', '统计'];
  const inAndOut = [false, true].flatMap((isInside) => {
    const of = sheetsOf(ALL, { locale, isInside });
    return names.map((name) => [isInside ? 'inside the workbook' : 'of files', name, of(name)] as const);
  });

  it.each(inAndOut)('%s, %s: headings below the title, as wide as the table', (_where, _name, sheet) => {
    const { rows, widths, headingRow, filter } = sheet;
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(widths.length);
    if (sheet.name === '统计') return;
    expect(rows[headingRow - 1]!.map(({ style }) => style)).toEqual(widths.map(() => 'heading'));
    expect(filter).toMatchObject({ top: headingRow, left: 1, right: widths.length });
  });

  it.each(inAndOut)('%s, %s: known by its title in any language, and no form itself', async (...each) => {
    const { name, titles, rows } = each[2];
    expect(titles).toContain(rows[0]![0]!.value);
    const cells = Object.fromEntries(
      rows.flatMap((row, down) =>
        row.map(({ value }, right) => [`${columnName(right + 1)}${down + 1}`, value] as const),
      ),
    );
    const [sheet] = await new MemoryHost([{ name, cells }]).readSheets('all');
    expect(readForms(sheet!)).toEqual({ forms: [], nearMisses: [], goalTables: [] });
  });

  it('stay inside the workbook where they stand in it', () => {
    const of = sheetsOf([READ], { locale, isInside: true });
    const links = names.flatMap((name) => linksIn(of(name)));
    expect(links.length).toBeGreaterThan(3);
    for (const [, { file, place }] of links) expect([file, place === null]).toEqual([null, false]);
    expect(names.flatMap((name) => values(of(name)).flat())).not.toContain('报送/a.xlsx');
  });
});

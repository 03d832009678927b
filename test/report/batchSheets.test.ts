import { readForms } from '../../src/form/readForms';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import type { Locale } from '../../src/locales/localized';
import { BatchSheets } from '../../src/report/batchSheets';
import type { FindingReport, WorkbookReport } from '../../src/report/document';
import type { ReportSheet } from '../../src/report/reportSheet';
import { NOTHING, tally } from '../../src/report/tally';
import { formReport } from './sample';

const finding = (changes: Partial<FindingReport> = {}): FindingReport => ({
  code: 'score-above-rule',
  title: '得分高于规则允许的分数',
  severity: 'error',
  cell: 'H18',
  related: [],
  message: '得分 4.00 高于规则得分 2.37 分。',
  expected: '2.37',
  found: '4.00',
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
  lapsed: [],
  forms: [
    formReport({
      findings: [
        finding(),
        finding({ code: 'over-achieved', title: '完成值明显高于指标值', severity: 'warning', cell: null }),
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

function sheetsOf(reports: readonly WorkbookReport[], locale: Locale = 'zh-CN', mostRows?: number) {
  const batch = new BatchSheets(locale, mostRows);
  for (const report of reports) batch.add(report);
  return batch.sheets(reports.reduce(tally, NOTHING));
}

const values = (sheet: ReportSheet | undefined) => sheet!.rows.map((row) => row.map(({ value }) => value));
const styles = (sheet: ReportSheet | undefined) => sheet!.rows.map((row) => row.map(({ style }) => style));

describe('the summary of many workbooks as a worksheet', () => {
  it('has a row a form and a row a workbook without one, totals as numbers', () => {
    const [summary] = sheetsOf(ALL);
    expect([summary!.name, values(summary).slice(0, 3)]).toEqual([
      '汇总',
      [
        ['绩效自评表汇总'],
        ['共 3 个工作簿，2 张自评表。'],
        ['可以报送 0 个，不可报送 1 个，没有自评表 1 个，无法读取 1 个。'],
      ],
    ]);
    expect(values(summary).slice(4, 9)).toEqual([
      [...['文件', '工作表', '项目', '单位', '结论', '总分', '重新计算后', '等级', '错误', '警告', '说明']],
      ['报送/a.xlsx', '运行保障', '能源保障', '市机关事务中心', '不可报送', 88.26, 86.63, '良', 1, 1, ''],
      ['报送/a.xlsx', '更新改造', '（未写项目名称）', '', '可以报送', '九十一', 91.255, '优', 0, 0, ''],
      ['报送/b.xlsx', '', '', '', '无法读取', '', '', '', '', '', '这不是 Excel 工作簿。'],
      [
        ...['报送/c.xlsx', '', '', '', '没有自评表', '', '', '', '', ''],
        '目标表一是绩效目标表。\n目标表二是绩效目标表。',
      ],
    ]);
    expect(styles(summary)[5]).toEqual([
      ...['text', 'text', 'text', 'text', 'error', 'points', 'points', 'text', 'error', 'warning', 'text'],
    ]);
  });

  it('counts the grades below, with bars', () => {
    const form = (grade: string) => formReport({ grade: { ...formReport().grade, proposed: grade } });
    const [summary] = sheetsOf([{ ...READ, forms: [form('优'), form('良'), form('优')] }]);
    expect(values(summary).slice(-3)).toEqual([
      ['评分等级（重新计算后）', '自评表', ''],
      ['优', 2, '█'.repeat(24)],
      ['良', 1, '█'.repeat(12)],
    ]);
  });
});

describe('the findings of many workbooks as a worksheet', () => {
  it('has a row a finding, with its file, sheet and cell', () => {
    const [, findings] = sheetsOf(ALL);
    expect([findings!.name, ...values(findings)]).toEqual([
      '校验报告',
      ['绩效自评表校验报告'],
      ['错误 1 个，警告 1 个，提示 0 个。'],
      [],
      ['文件', '工作表', '单元格', '级别', '问题', '说明', '按规则', '现为'],
      [
        ...['报送/a.xlsx', '运行保障', 'H18', '错误', '得分高于规则允许的分数'],
        ...['得分 4.00 高于规则得分 2.37 分。', '2.37', '4.00'],
      ],
      [
        ...['报送/a.xlsx', '运行保障', '', '警告', '完成值明显高于指标值'],
        ...['得分 4.00 高于规则得分 2.37 分。', '2.37', '4.00'],
      ],
    ]);
  });

  it('says how many findings a worksheet has no rows for', () => {
    const [, findings] = sheetsOf([READ, READ, READ], 'zh-CN', 9);
    expect([findings!.rows.length, values(findings).at(-1)]).toEqual([
      8,
      ['另有 3 个问题超出工作表的行数，没有列出。'],
    ]);
  });
});

describe.each(['zh-CN', 'en-US'] as const)('both sheets in %s', (locale) => {
  it('have no row wider than their columns', () => {
    for (const { rows, widths } of sheetsOf(ALL, locale)) {
      expect(Math.max(...rows.map((row) => row.length))).toBe(widths.length);
    }
  });

  it('are no forms themselves', async () => {
    for (const { name, rows } of sheetsOf(ALL, locale)) {
      const cells = Object.fromEntries(
        rows.flatMap((row, down) =>
          row.map(({ value }, right) => [`${'ABCDEFGHIJK'[right]}${down + 1}`, value] as const),
        ),
      );
      const [sheet] = await new MemoryHost([{ name, cells }]).readSheets('all');
      expect(readForms(sheet!)).toEqual({ forms: [], nearMisses: [], goalTables: [] });
    }
  });
});

import type { WorkbookReport } from '../../src/report/document';
import { atLeast } from '../../src/report/atLeast';
import { csvRenderer, jsonlRenderer } from '../../src/report/renderRows';
import { COLUMNS } from '../../src/report/rows';
import { renderWhole } from '../../src/report/renderer';
import { NOTHING } from '../../src/report/tally';
import { findingReport, formReport, workbookReport } from './sample';

const UNREADABLE: WorkbookReport = {
  ...workbookReport({ file: '坏.xls', forms: [] }),
  status: 'unreadable',
  error: { code: 'damaged', message: '文件已损坏。' },
};

const rendered = (renderer: ReturnType<typeof csvRenderer>, ...workbooks: WorkbookReport[]) =>
  renderWhole(renderer, { workbooks, summary: NOTHING });

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a finding a line', () => {
  const form = formReport({
    findings: [findingReport(), findingReport({ severity: 'warning', cell: null })],
  });
  const workbook = workbookReport({ file: '甲.xlsx', forms: [form] });

  test('as JSON: every column in its order, whether it is known or not', () => {
    const [first, second] = rows(rendered(jsonlRenderer('finding', 'zh-CN'), workbook));
    expect(Object.keys(first!)).toEqual(COLUMNS.finding);
    expect(first).toEqual({
      file: '甲.xlsx',
      sheet: '运行保障',
      unit: '市机关事务中心',
      project: '能源保障',
      year: 2023,
      ruleset: 'shanghai',
      severity: 'error',
      code: 'score-above-rule',
      title: '得分高于规则允许的分数',
      cell: 'H18',
      related: 'D18 E18',
      message: '得分 4.00 高于规则允许的 2.37：42.68 ÷ 90 × 5 = 2.3711 → 2.37。',
      expected: '2.37',
      found: '4.00',
      accepted: null,
      state: 'open',
    });
    expect(second).toMatchObject({ severity: 'warning', cell: null });
  });

  test('one that somebody has accepted says why, and counts no more', () => {
    const accepted = { reason: '经批准', by: '张三', date: '2026-03-01' };
    const report = workbookReport({ forms: [formReport({ findings: [findingReport({ accepted })] })] });
    expect(rows(rendered(jsonlRenderer('finding', 'zh-CN'), report))).toEqual([
      expect.objectContaining({ accepted: '经批准', state: 'accepted' }),
    ]);
    expect(rows(rendered(jsonlRenderer('file', 'zh-CN'), report))).toEqual([
      expect.objectContaining({ ready: true, errors: 0, accepted: 1 }),
    ]);
  });

  test('a workbook that cannot be read is a line too, and one without findings is none', () => {
    const none = workbookReport({ file: '乙.xlsx', forms: [formReport()] });
    expect(rows(rendered(jsonlRenderer('finding', 'zh-CN'), UNREADABLE, none))).toEqual([
      expect.objectContaining({
        file: '坏.xls',
        severity: 'error',
        code: 'damaged',
        message: '文件已损坏。',
      }),
    ]);
  });

  test('what is said of a workbook beside its findings is no finding, and tells what it is', () => {
    const report = workbookReport({
      ...{ file: '甲.xlsx', forms: [formReport()], remarks: ['表1 是绩效目标表。'] },
      hiddenSheets: [
        { sheet: '字典', visibility: 'very-hidden', forms: 0 },
        { sheet: '去年', visibility: 'hidden', forms: 2 },
      ],
      lapsed: [
        {
          ...{ sheet: '运行保障', project: '能源保障', code: 'over-achieved', message: '超额完成。' },
          ...{ reason: '经批准', by: '张三', date: '2026-03-01' },
        },
      ],
    });
    const said = rows(rendered(jsonlRenderer('finding', 'zh-CN'), report));
    expect(said.every(({ severity }) => severity === null)).toBe(true);
    expect(said.map(({ state, sheet, code, message }) => [state, sheet, code, message])).toEqual([
      ['remark', null, null, '表1 是绩效目标表。'],
      ['remark', '字典', 'hidden-sheet', '有隐藏的工作表：字典（深度隐藏）。'],
      ['remark', '去年', 'hidden-sheet', '有隐藏的工作表：去年（2 张自评表）。'],
      [
        ...['lapsed', '运行保障', 'over-achieved'],
        '运行保障曾忽略的问题已不存在或内容已变：超额完成。忽略原因：经批准',
      ],
    ]);
    expect(rows(rendered(jsonlRenderer('file', 'zh-CN'), report))[0]).toMatchObject({
      hidden_sheets: '字典, 去年',
    });
  });

  test('of one severity and graver', () => {
    const renderer = atLeast(jsonlRenderer('finding', 'zh-CN'), 'error');
    expect(rows(rendered(renderer, workbook)).map(({ severity }) => severity)).toEqual(['error']);
  });
});

describe('a form a line', () => {
  test('with its sums, and what could not be read with its reason', () => {
    const form = formReport({ findings: [findingReport(), findingReport({ severity: 'info' })] });
    const workbook = workbookReport({ file: '甲.xlsx', status: 'not-ready', forms: [form, formReport()] });
    expect(rows(rendered(jsonlRenderer('file', 'zh-CN'), workbook, UNREADABLE))).toEqual([
      expect.objectContaining({
        ...{ file: '甲.xlsx', status: 'not-ready', ready: false, errors: 1, warnings: 0, infos: 1 },
        ...{ total_recorded: '88.26', total_proposed: '86.63', grade_recorded: '良' },
      }),
      expect.objectContaining({ file: '甲.xlsx', status: 'not-ready', ready: true, errors: 0 }),
      expect.objectContaining({
        ...{ file: '坏.xls', status: 'unreadable', sheet: null, ready: null, errors: null },
        ...{ error_code: 'damaged', error_message: '文件已损坏。' },
      }),
    ]);
  });
});

describe('a unit a line', () => {
  test('summed over workbooks; those with most to do come first', () => {
    const wrong = formReport({ unit: '乙局', findings: [findingReport()] });
    const workbooks = [
      workbookReport({ file: '1.xlsx', forms: [formReport({ unit: '甲局' }), wrong] }),
      workbookReport({ file: '2.xlsx', forms: [wrong, formReport({ unit: null })] }),
    ];
    expect(rows(rendered(jsonlRenderer('unit', 'zh-CN'), ...workbooks))).toEqual([
      {
        unit: '乙局',
        workbooks: 2,
        forms: 2,
        ready: 0,
        not_ready: 2,
        errors: 2,
        warnings: 0,
        infos: 0,
        accepted: 0,
      },
      {
        unit: null,
        workbooks: 1,
        forms: 1,
        ready: 1,
        not_ready: 0,
        errors: 0,
        warnings: 0,
        infos: 0,
        accepted: 0,
      },
      {
        unit: '甲局',
        workbooks: 1,
        forms: 1,
        ready: 1,
        not_ready: 0,
        errors: 0,
        warnings: 0,
        infos: 0,
        accepted: 0,
      },
    ]);
  });
});

describe('CSV for Excel and WPS', () => {
  const cells = (changes: Parameters<typeof findingReport>[0], file = '甲.xlsx') => {
    const form = formReport({ project: null, findings: [findingReport({ related: [], ...changes })] });
    const text = rendered(csvRenderer('finding', 'zh-CN'), workbookReport({ file, forms: [form] }));
    return text.split('\r\n')[1]!;
  };

  test('begins with a byte order mark and a line of headings, and ends lines as Windows does', () => {
    const text = rendered(csvRenderer('finding', 'zh-CN'));
    expect(text).toBe(`\ufeff${COLUMNS.finding.join(',')}\r\n`);
  });

  test.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', '“a” "b"', '"“a” ""b"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['a formula by plus', '+1+cmd|A0', "'+1+cmd|A0"],
    ['a formula by minus', '-1+1', "'-1+1"],
    ['a function of Lotus', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab before a formula', '\t=1', "'\t=1"],
    ['a negative number', '-2.50', '-2.50'],
    ['a number', '0007', '0007'],
    ['a text', '无', '无'],
  ])('%s', (_, found, cell) => {
    expect(cells({ message: '', expected: null, found })).toBe(
      `甲.xlsx,运行保障,市机关事务中心,,2023,shanghai,error,score-above-rule,得分高于规则允许的分数,H18,,,,${cell},,open`,
    );
  });

  test('a file whose name is a formula', () => {
    expect(cells({}, '=1+1.xlsx')).toMatch(/^'=1\+1\.xlsx,/);
  });
});

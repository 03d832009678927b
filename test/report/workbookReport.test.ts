import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assessSheets } from '../../src/assessment/assess';
import { goalSentence } from '../../src/report/goalSentence';
import { errorReport, unreadableReport, workbookReport } from '../../src/report/workbookReport';
import { Problem } from '../../src/sheet/problem';
import { LAYOUTS, goalSheet } from '../form/drawnGoals';
import { FIXTURES, openFixture } from '../form/openFixture';
import { sheetOf } from '../form/sheetOf';

interface Facts {
  readonly forms: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly project: string;
    readonly year: number;
    readonly grade?: string;
    readonly gradeCell?: string;
    readonly total: { readonly weight: string; readonly score: string; readonly text: string };
    readonly funds: readonly Record<string, { readonly cell: string }>[];
    readonly indicators: readonly {
      readonly row: number;
      readonly target: string;
      readonly score: string;
      readonly cells: Record<string, string>;
    }[];
  }[];
}

const factsOf = (file: string) =>
  JSON.parse(readFileSync(path.join(FIXTURES, file.replace('.xlsx', '.cells.json')), 'utf8')) as Facts;

const reportOf = (file: string, locale: 'zh-CN' | 'en-US' = 'zh-CN') =>
  workbookReport(file, assessSheets(openFixture(file)), locale);

describe('an assessed workbook as a document', () => {
  it.each([
    'beijing-2024.xlsx',
    'beijing-2024-numbers.xlsx',
    'shanghai-2023.xlsx',
    'shanghai-2023-stacked.xlsx',
  ])('%s: every fact with the address at which it stands', (file) => {
    const report = reportOf(file);
    const { forms } = factsOf(file);
    expect(report.forms).toHaveLength(forms.length);
    for (const [index, facts] of forms.entries()) {
      const form = report.forms[index]!;
      expect([form.sheet, form.range, form.project, form.year]).toEqual([
        facts.sheet,
        facts.range,
        facts.project,
        facts.year,
      ]);
      expect(form.total.cells).toEqual({ weight: facts.total.weight, score: facts.total.score });
      expect([form.grade.cell, form.grade.recorded]).toEqual([facts.gradeCell ?? null, facts.grade || null]);
      for (const [row, fund] of facts.funds.entries()) {
        const { cells } = form.funds[row]!;
        for (const key of ['initial', 'budget', 'executed', 'weight', 'rate', 'score'] as const) {
          expect(cells[key]).toBe(fund[key]!.cell);
        }
      }
      for (const fact of facts.indicators) {
        const indicator = form.indicators.find(({ row }) => row === fact.row)!;
        expect(indicator.cells).toMatchObject(fact.cells);
        expect(indicator.target.text).toBe(fact.target);
      }
    }
  });

  it('gives the known answer of Shanghai, form 2: 2.37 instead of 4.00, 86.63 in the end', () => {
    const form = reportOf('shanghai-2023.xlsx').forms[1]!;
    expect(form.total.score).toEqual({ recorded: '88.26', computed: '88.26', proposed: '86.63' });
    expect(form.indicators[0]).toMatchObject({
      row: 13,
      name: '当年预算完成率',
      nature: 'quantitative',
      direction: 'positive',
      target: { text: '≥90(%)', comparator: '>=', value: '90', upper: null, unit: '%' },
      actual: { text: '42.68(%)', value: '42.68', unit: '%' },
      weight: '5.00',
      score: { recorded: '4.00', computed: '2.37', min: '2.37', proposed: '2.37' },
    });
    expect(form.indicators[0]!.explanation).toContain('42.68 ÷ 90 × 5 = 2.3711 → 2.37');
    expect(form.funds[0]).toMatchObject({
      role: 'total',
      budget: '7565.92',
      rate: { recorded: '0.4268', computed: '0.4268' },
      score: { recorded: '4.26', computed: '4.26' },
    });
    expect(form.findings.map(({ severity, code, cell }) => [severity, code, cell])).toEqual([
      ['error', 'score-above-rule', 'G13'],
      ['error', 'deduction-without-note', 'G14'],
      ['warning', 'actual-not-quantified', 'E15'],
      // One finding for F16 and F17.
      ['info', 'zero-weight', 'F16'],
    ]);
  });

  it('speaks the language asked for and keeps what the form says', () => {
    const [chinese, english] = [reportOf('beijing-2024.xlsx'), reportOf('beijing-2024.xlsx', 'en-US')];
    expect(chinese.forms[0]!.ruleset.name).toBe('北京市');
    expect(english.forms[0]!.ruleset.name).toBe('Beijing');
    expect(english.forms[0]!.project).toBe(chinese.forms[0]!.project);
    expect(english.forms[0]!.total).toMatchObject({ score: chinese.forms[0]!.total.score });
  });

  it('is plain data: nothing is lost on the way through JSON', () => {
    const report = reportOf('shanghai-2023.xlsx');
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('says why a table of goals is no form', () => {
    const report = reportOf('published/goal-tables-not-self-evaluation.xlsx');
    expect(report.status).toBe('no-form');
    expect(report.remarks.length).toBeGreaterThan(0);
    for (const remark of report.remarks)
      expect(remark).toMatch(/是绩效目标表，不是自评表，未作评分和校验。$/);
  });

  it('names the headings that a near form lacks', () => {
    const nearMiss = {
      sheet: '表1',
      at: { row: 3, column: 2 },
      kind: 'incomplete-headings' as const,
      title: '自评表',
      missing: ['actual' as const, 'score' as const],
      seen: ['年度指标值'],
    };
    const assessment = {
      assessments: [],
      goalTables: [],
      nearMisses: [nearMiss],
      unreadable: [],
      hidden: [],
      status: 'no-form' as const,
    };
    expect(workbookReport('a.xlsx', assessment, 'zh-CN').remarks).toEqual([
      '表1 B3 像是自评表，但缺少表头“实际完成值”、“得分”，未作评分和校验。已有表头：年度指标值。',
    ]);
    expect(workbookReport('a.xlsx', assessment, 'en-US').remarks).toEqual([
      '表1 B3 resembles a self-evaluation form but lacks the headings achievement (实际完成值), score (得分); ' +
        'it was not scored or checked. Headings found: 年度指标值.',
    ]);
  });
});

describe('a workbook that could not be read', () => {
  const says = { 'zh-CN': '内容有误。', 'en-US': 'It is wrong.' };

  it('keeps the code, and the sentence with sheet and cell', () => {
    const problem = new Problem('xml-malformed', says, { file: 'a.xlsx', sheet: '表1', cell: 'B2' });
    expect(unreadableReport('a.xlsx', problem, 'zh-CN')).toEqual({
      file: 'a.xlsx',
      status: 'unreadable',
      error: { code: 'xml-malformed', message: '表1 › B2：内容有误。' },
      remarks: [],
      unreadableSheets: [],
      hiddenSheets: [],
      seal: null,
      forms: [],
      lapsed: [],
    });
  });

  it('calls a defect a defect, without the words of the host', () => {
    const { code, message } = errorReport(new TypeError('undefined is not a function'), 'en-US');
    expect(code).toBe('unexpected');
    expect(message).not.toContain('undefined');
    expect(message).toContain('--debug');
  });
});

test('a form compared with its goal table: which one, and for each finding its cell', () => {
  const form = sheetOf([
    '项目支出绩效自评表',
    '项目名称|古籍修复项目',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|修复册数|≥200册|250册|#100|#100',
  ]);
  const [report] = workbookReport(
    'a.xlsx',
    assessSheets([form, goalSheet(LAYOUTS['standard']!)]),
    'zh-CN',
  ).forms;
  expect(report!.goal).toEqual({
    file: null,
    sheet: '绩效目标表',
    cell: 'A1',
    title: '项目支出绩效目标申报表',
    chosenBy: 'project',
  });
  expect(report!.findings.find(({ code }) => code === 'target-changed')).toMatchObject({
    cell: 'D4',
    expected: '≥240册',
    found: '≥200册',
    approved: { file: null, sheet: '绩效目标表', cell: 'D10', text: '≥240册' },
  });
  expect(goalSentence(report!.goal!, 'zh-CN')).toBe(
    '已和批准的目标表比对：绩效目标表 A1“项目支出绩效目标申报表”。',
  );
  expect(goalSentence({ ...report!.goal!, file: '目标.xlsx', title: '' }, 'en-US')).toBe(
    'Compared with the approved goal table 目标.xlsx 绩效目标表 A1.',
  );
});

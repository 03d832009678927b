import { LOCALES } from '../../src/locales/localized';
import { displayWidth } from '../../src/report/displayWidth';
import type { FormReport } from '../../src/report/document';
import { PLAIN } from '../../src/report/paint';
import { renderTable } from '../../src/report/renderTable';
import { reportDocument } from '../../src/report/reportDocument';
import { summaryTable } from '../../src/report/summaryTable';
import { formSummary } from '../../src/report/formSummary';
import { findingReport, formReport, workbookReport } from './sample';

const graded = (
  changes: Partial<FormReport>,
  recorded: string | null,
  proposed: string,
  grade: string | null,
) =>
  formReport({
    ...changes,
    total: { ...formReport().total, score: { recorded, computed: recorded, proposed } },
    grade: { recorded: grade, computed: grade, proposed: grade, cell: null },
  });

const FORMS = [
  graded({ findings: [findingReport(), findingReport()] }, '88.26', '86.63', '良'),
  graded({ project: '设备更新', unit: null }, '95.00', '95.00', '优'),
  graded({ project: null, unit: '市第一中学' }, '96.5', '96.5', '优'),
  graded({ project: '文艺演出' }, null, '90.00', null),
];

const table = (width = 80) => summaryTable(FORMS.map(formSummary), 'zh-CN', { width, paint: PLAIN });

describe('the summary of several forms', () => {
  it('has a line a form and a bar a grade', () => {
    expect(table()).toEqual([
      '绩效自评表汇总',
      ' 总分  重新计算后  等级  错误  单位            项目',
      '88.26       86.63  良       2  市机关事务中心  能源保障',
      '95.00       95.00  优       0  —               设备更新',
      ' 96.5        96.5  优       0  市第一中学      （未写项目名称）',
      '    —       90.00  —        0  市机关事务中心  文艺演出',
      '',
      '评分等级（重新计算后）',
      '优 2 张      ██████████████████████████████',
      '良 1 张      ███████████████',
      '无等级 1 张  ███████████████',
      '',
    ]);
  });

  it('stands between the workbooks and those that need attention', () => {
    const document = reportDocument([workbookReport({ forms: FORMS })], 'ziping 1.0.0');
    const shown = renderTable(document, 'zh-CN', { width: 80, paint: PLAIN });
    expect(shown).toContain(`\n\n${table().join('\n')}\n共 1 个工作簿，4 张自评表。`);
  });

  it('is not made of one form', () => {
    expect(summaryTable(FORMS.slice(0, 1).map(formSummary), 'zh-CN', { width: 80, paint: PLAIN })).toEqual(
      [],
    );
  });

  it.each(LOCALES.flatMap((locale) => [60, 80, 120].map((width) => [locale, width] as const)))(
    'in %s at %i columns no line is wider, however long the names',
    (locale, width) => {
      const long = FORMS.map((form) =>
        formSummary({ ...form, unit: '市'.repeat(60), project: '项'.repeat(90) }),
      );
      const lines = summaryTable(long, locale, { width, paint: PLAIN });
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
    },
  );

  it('shows no escape sequence of a form', () => {
    const evil = FORMS.map((form) =>
      formSummary({ ...form, unit: '\u001b[2J', project: '\u001b]8;;x\u0007' }),
    );
    const lines = summaryTable(evil, 'zh-CN', { width: 80, paint: PLAIN });
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });
});

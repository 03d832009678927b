import type { WorkbookAssessment } from '../assessment/assessment';
import { LOCALES } from '../locales/localized';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { FormReport } from './document';
import { openFindings } from './findingReports';
import { formReport } from './formReport';
import { totalAndGrade } from './formTable';
import { remark } from './remark';
import { unreadableSheet } from './workbookReport';
import { cells, findingCells, statusCell } from './reportCells';
import type { ReportCell, ReportSheet, ReportStyle } from './reportSheet';

/** The sheet's name in Excel; the same in every language, so that there is one report a workbook. */
const NAME = '校验报告';

/** Columns: sheet, cell, severity, finding, what is wrong, by the rules, found. */
const WIDTHS = [18, 9, 9, 26, 64, 14, 14];

/** What validation found in a workbook as a worksheet: verdict, forms, then every finding with its cell. */
export function reportSheet(result: WorkbookAssessment, locale: Locale): ReportSheet {
  const text = reportText(locale);
  const { sheetReport } = text;
  const forms = result.assessments.map((assessment) => formReport(assessment, locale));
  const verdict = result.status === 'ready' ? 'verdict-ready' : 'verdict-not-ready';
  const rows: (readonly ReportCell[])[] = [
    line('title', sheetReport.title),
    line(verdict, text.status[result.status]),
    line('line', text.summaryFindings(...counts(forms))),
    [],
    cells('heading', [
      text.label.sheet,
      text.label.cell,
      text.label.status,
      text.label.project,
      sheetReport.totals,
    ]),
    ...forms.map((form) => formRow(form, locale)),
    [],
    cells('heading', sheetReport.columns),
    ...forms.flatMap(({ sheet, findings }) =>
      findings.map((finding) => findingCells(sheet, finding, locale)),
    ),
    ...result.unreadable.map((sheet) =>
      line('line', text.unreadableSheet(unreadableSheet(sheet, locale).message)),
    ),
    ...result.nearMisses.map((nearMiss) => line('line', remark(nearMiss, locale))),
    [],
    line('line', sheetReport.snapshot),
  ];
  const titles = LOCALES.map((each) => reportText(each).sheetReport.title);
  return { name: NAME, titles, widths: WIDTHS, rows };
}

function formRow(form: FormReport, locale: Locale): ReportCell[] {
  const text = reportText(locale);
  const { sheet, range, project, ruleset } = form;
  const isReady = openFindings(form).every(({ severity }) => severity !== 'error');
  return [
    ...cells('text', [sheet, range]),
    statusCell(isReady, locale),
    ...cells('text', [
      project ?? text.noProject,
      text.sheetReport.totalAndRuleset(totalAndGrade(form, locale), ruleset.name),
    ]),
  ];
}

function counts(forms: readonly FormReport[]): [errors: number, warnings: number, infos: number] {
  const findings = forms.flatMap(openFindings);
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return [count('error'), count('warning'), count('info')];
}

function line(style: ReportStyle, value: string): ReportCell[] {
  return [{ value, style }];
}

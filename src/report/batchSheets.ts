import { LOCALES } from '../locales/localized';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import { MAX_ROW } from '../sheet/address';
import type { FormReport, Summary, WorkbookReport } from './document';
import { openFindings } from './findingReports';
import { blocks, formSummary, gradeCounts } from './formSummary';
import type { FormSummary } from './formSummary';
import { cells, findingCells, statusCell } from './reportCells';
import type { ReportCell, ReportSheet, ReportStyle } from './reportSheet';

/** Columns: file, sheet, project, unit, result, total as recorded, as recalculated, grade, errors, warnings, remark. */
const SUMMARY_WIDTHS = [36, 16, 36, 24, 11, 10, 12, 8, 8, 8, 48];
/** Columns: file, sheet, cell, severity, finding, what is wrong, by the rules, found. */
const FINDING_WIDTHS = [36, 16, 9, 8, 26, 64, 14, 14];
const BAR = 24;
/** Title, headings and what is said below. */
const FRAME = 6;

type Row = readonly ReportCell[];

/** Workbooks as they pass by, for two worksheets: a line a form with the grades below, then every finding. */
export class BatchSheets {
  private readonly forms: FormSummary[] = [];
  private readonly formRows: Row[] = [];
  private readonly findingRows: Row[] = [];
  private findings = 0;

  /** @param mostRows how many rows a worksheet has */
  constructor(
    private readonly locale: Locale,
    private readonly mostRows = MAX_ROW,
  ) {}

  add({ file, status, error, remarks, forms, unreadableSheets }: WorkbookReport): void {
    for (const form of forms) this.addForm(file, form);
    for (const { sheet, message } of unreadableSheets) this.addOther(file, sheet, 'unreadable', message);
    if (forms.length + unreadableSheets.length > 0) return;
    this.addOther(file, '', status, error?.message ?? remarks.join('\n'));
  }

  /** A line for what holds no form. */
  private addOther(file: string, sheet: string, status: WorkbookReport['status'], remark: string): void {
    const result = cell(reportText(this.locale).status[status], status === 'unreadable' ? 'error' : 'text');
    this.formRows.push([...texts(file, sheet, '', ''), result, ...texts('', '', '', '', '', remark)]);
  }

  sheets(summary: Summary): readonly ReportSheet[] {
    return [this.summarySheet(summary), this.findingSheet(summary)];
  }

  private addForm(file: string, form: FormReport): void {
    const text = reportText(this.locale);
    const line = formSummary(form);
    const warnings = openFindings(form).filter(({ severity }) => severity === 'warning').length;
    const isReady = line.errors === 0;
    this.forms.push(line);
    this.formRows.push([
      ...texts(file, line.sheet, line.project ?? text.noProject, line.unit),
      statusCell(isReady, this.locale),
      points(line.recorded),
      points(line.proposed),
      cell(line.grade, 'text'),
      cell(line.errors, isReady ? 'text' : 'error'),
      cell(warnings, warnings > 0 ? 'warning' : 'text'),
      cell('', 'text'),
    ]);
    this.findings += form.findings.length;
    for (const finding of form.findings) {
      if (this.findingRows.length + FRAME >= this.mostRows) return;
      this.findingRows.push([...texts(file), ...findingCells(form.sheet, finding, this.locale)]);
    }
  }

  private summarySheet({ workbooks, forms, ready, notReady, noForm, unreadable }: Summary): ReportSheet {
    const text = reportText(this.locale);
    const { file, sheet, project, unit, status, total, grade, errors, warnings, remark } = text.label;
    const grades = gradeCounts(this.forms);
    const most = Math.max(...grades.map(([, count]) => count));
    return {
      name: '汇总',
      titles: LOCALES.map((each) => reportText(each).formSummary.title),
      widths: SUMMARY_WIDTHS,
      rows: [
        [cell(text.formSummary.title, 'title')],
        [cell(text.summary(workbooks, forms), 'line')],
        [cell(text.summaryStatus(ready, notReady, noForm, unreadable), 'line')],
        [],
        headings(
          ...[file, sheet, project, unit, status, total, text.formSummary.recalculated],
          ...[grade, errors, warnings, remark],
        ),
        ...this.formRows,
        [],
        headings(text.page.grades, text.label.forms, ''),
        ...grades.map(([name, count]) => [
          cell(name || text.page.noGrade, 'text'),
          cell(count, 'text'),
          cell(blocks(count, most, BAR), 'line'),
        ]),
      ],
    };
  }

  private findingSheet({ errors, warnings, infos }: Summary): ReportSheet {
    const text = reportText(this.locale);
    const left = this.findings - this.findingRows.length;
    return {
      name: '校验报告',
      titles: LOCALES.map((each) => reportText(each).sheetReport.title),
      widths: FINDING_WIDTHS,
      rows: [
        [cell(text.sheetReport.title, 'title')],
        [cell(text.summaryFindings(errors, warnings, infos), 'line')],
        [],
        headings(text.label.file, ...text.sheetReport.columns),
        ...this.findingRows,
        ...(left > 0 ? [[cell(text.findingsLeft(left), 'line')]] : []),
      ],
    };
  }
}

function cell(value: string | number, style: ReportStyle): ReportCell {
  return { value, style };
}

function texts(...values: readonly string[]): ReportCell[] {
  return cells('text', values);
}

function headings(...values: readonly string[]): ReportCell[] {
  return cells('heading', values);
}

/** A total as a number; what was filled in but is none stays as it was written. */
function points(score: string): ReportCell {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(score);
  return isNumber ? cell(Number(score), 'points') : cell(score, 'text');
}

import type { Severity } from '../checks/finding';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { ReportDocument, Summary, WorkbookReport } from './document';
import { withFindings } from './atLeast';
import { formTable } from './formTable';
import { formSummary } from './formSummary';
import type { FormSummary } from './formSummary';
import { findingTable, unitTable } from './groupTables';
import { tableRow, widest } from './lines';
import type { OverviewRow } from './overviewTable';
import { overviewRow, overviewTable } from './overviewTable';
import type { TableOptions } from './paint';
import { printable } from './printable';
import type { Renderer } from './renderer';
import { renderWhole } from './renderer';
import { lapsedWaiverText, saidOf } from './said';
import { statusPaint } from './statusPaint';
import { summaryTable } from './summaryTable';
import { wrapText } from './wrapText';

/** The whole document for a terminal; no line is wider than `options.width`. */
export function renderTable(document: ReportDocument, locale: Locale, options: TableOptions): string {
  return renderWhole(tableRenderer(locale, options), document);
}

/**
 * What a table shows: `file` every workbook with its findings, then all forms in short, the workbooks that
 * need attention, and the sums; `summary` the last two alone; `unit` and `finding` a line a unit or a kind of
 * finding, and the sums.
 */
export type TableView = 'file' | 'summary' | 'unit' | 'finding';

/**
 * Writes a table for a terminal.
 * @param least findings that are less grave are not listed; counts count all
 */
export function tableRenderer(
  locale: Locale,
  options: TableOptions,
  { view = 'file', least = 'info' }: { readonly view?: TableView; readonly least?: Severity } = {},
): Renderer<WorkbookReport, Summary> {
  if (view === 'file') return fileRenderer(locale, options, least);
  if (view === 'summary') return summaryRenderer(locale, options);
  const groups = view === 'unit' ? unitTable(locale, options) : findingTable(locale, options, least);
  return {
    begin: () => '',
    workbook(report) {
      groups.add(report);
      return '';
    },
    end: (summary) =>
      [...groups.lines(), ...summaryLines(summary, locale, options)].map((line) => `${line}\n`),
  };
}

function summaryRenderer(locale: Locale, options: TableOptions): Renderer<WorkbookReport, Summary> {
  const attention: OverviewRow[] = [];
  return {
    begin: () => '',
    workbook(report) {
      if (report.status !== 'ready') attention.push(overviewRow(report));
      return '';
    },
    end(summary) {
      const lines = [
        ...overviewTable(attention, locale, options),
        ...summaryLines(summary, locale, options),
        ...(attention.length > 0
          ? wrapText(reportText(locale).briefly, options.width).map(options.paint.dim)
          : []),
      ];
      return lines.map((line) => `${line}\n`);
    },
  };
}

function fileRenderer(
  locale: Locale,
  options: TableOptions,
  least: Severity,
): Renderer<WorkbookReport, Summary> {
  const attention: OverviewRow[] = [];
  const forms: FormSummary[] = [];
  return {
    begin: () => '',
    workbook(report) {
      forms.push(...report.forms.map(formSummary));
      if (report.status !== 'ready') attention.push(overviewRow(report));
      return [...workbookTable(withFindings(report, least), locale, options), '']
        .map((line) => `${line}\n`)
        .join('');
    },
    end: (summary) => {
      const all = summaryTable(forms, locale, options);
      const overview = summary.workbooks > 1 ? overviewTable(attention, locale, options) : [];
      return [...all, ...overview, ...summaryLines(summary, locale, options)].map((line) => `${line}\n`);
    },
  };
}

function workbookTable(report: WorkbookReport, locale: Locale, options: TableOptions): string[] {
  const text = reportText(locale);
  const { width, paint } = options;
  const status = text.status[report.status];
  const statusWidth = widest([status]);
  const heading = tableRow(
    [printable(report.file), status],
    [
      { width: width - statusWidth - 2, paint: paint.bold },
      { width: statusWidth, paint: statusPaint(paint, report.status) },
    ],
  );
  const indented = (sentence: string) => wrapText(printable(sentence), width - 2).map((line) => `  ${line}`);
  const forms = report.forms.map((form) => formTable(form, locale, options));
  return [
    ...heading,
    ...saidOf(report, locale).flatMap(indented),
    ...forms.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
  ];
}

function summaryLines(summary: Summary, locale: Locale, { width, paint }: TableOptions): string[] {
  const text = reportText(locale);
  const { workbooks, forms, ready, notReady, noForm, unreadable, errors, warnings, infos } = summary;
  const { accepted, lapsed } = summary;
  const sentences = [
    text.summary(workbooks, forms),
    text.summaryStatus(ready, notReady, noForm, unreadable),
    text.summaryFindings(errors, warnings, infos),
    ...(accepted > 0 ? [text.accepted.count(accepted)] : []),
  ];
  return [
    ...lapsed.flatMap((each) => wrapText(printable(lapsedWaiverText(each, locale)), width)),
    ...wrapText(sentences.join(text.sentenceSpace), width).map(paint.bold),
  ];
}

import type { Locale } from '../locales/localized';
import type { Summary, WorkbookReport } from './document';
import type { Renderer } from './renderer';
import type { Row, RowKind, RowValue } from './rows';
import { COLUMNS, findingRows, formRows, lapsedRows, UnitRows } from './rows';

/** Comma-separated values for Excel and WPS: with a byte order mark, a line of headings, and no formulas. */
export function csvRenderer(kind: RowKind, locale: Locale): Renderer<WorkbookReport, Summary> {
  const columns = COLUMNS[kind];
  const line = (values: readonly (RowValue | undefined)[]) => `${values.map(csvCell).join(',')}\r\n`;
  return rowRenderer(kind, locale, `\ufeff${line(columns)}`, (row) =>
    line(columns.map((column) => row[column])),
  );
}

/** A JSON object a line. */
export function jsonlRenderer(kind: RowKind, locale: Locale): Renderer<WorkbookReport, Summary> {
  const columns = COLUMNS[kind];
  return rowRenderer(
    kind,
    locale,
    '',
    (row) =>
      `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`,
  );
}

function rowRenderer(
  kind: RowKind,
  locale: Locale,
  begin: string,
  line: (row: Row) => string,
): Renderer<WorkbookReport, Summary> {
  const units = new UnitRows();
  const rowsOf = (report: WorkbookReport) =>
    kind === 'file' ? formRows(report) : findingRows(report, locale);
  return {
    begin: () => begin,
    workbook(report) {
      if (kind !== 'unit') return rowsOf(report).map(line).join('');
      units.add(report);
      return '';
    },
    end(summary) {
      if (kind === 'file') return [];
      return (kind === 'unit' ? units.rows() : lapsedRows(summary, locale)).map(line);
    },
  };
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell of CSV (RFC 4180). What Excel would take for a formula, and run, gets an apostrophe before it; a
 * number is none.
 */
function csvCell(value: RowValue | undefined): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { Severity } from '../checks/finding';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import { withFindings } from './atLeast';
import { openFindings } from './findingReports';
import type { FindingReport, WorkbookReport } from './document';
import { tableRow, widest } from './lines';
import type { Column } from './lines';
import type { TableOptions } from './paint';
import { printable } from './printable';
import { UnitRows } from './rows';
import { wrapText } from './wrapText';

/** A table that is filled as workbooks pass by. */
export interface GroupTable {
  add(report: WorkbookReport): void;
  lines(): string[];
}

/** Every unit with its forms; those with most that are not ready come first. */
export function unitTable(locale: Locale, options: TableOptions): GroupTable {
  const text = reportText(locale);
  const { forms, errors, warnings, infos, unit } = text.label;
  const units = new UnitRows();
  return {
    add: (report) => units.add(report),
    lines: () =>
      countTable(
        text.groups.units,
        [forms, text.status.ready, text.status['not-ready'], errors, warnings, infos, unit],
        units
          .rows()
          .map((row) => [
            ...['forms', 'ready', 'not_ready', 'errors', 'warnings', 'infos'].map((key) => String(row[key])),
            row['unit'] === null ? text.unknown : printable(String(row['unit'])),
          ]),
        options,
      ),
  };
}

/** Every kind of finding, how often it was found and in how many forms; errors first, then by number. */
export function findingTable(locale: Locale, options: TableOptions, least: Severity): GroupTable {
  const text = reportText(locale);
  const kinds = new Map<string, { finding: FindingReport; count: number; forms: number }>();
  const order = ['error', 'warning', 'info'];
  return {
    add(report) {
      for (const form of withFindings(report, least).forms) {
        const seen = new Set<string>();
        for (const finding of openFindings(form)) {
          const kind = kinds.get(finding.code) ?? { finding, count: 0, forms: 0 };
          kinds.set(finding.code, kind);
          kind.count += 1;
          if (!seen.has(finding.code)) kind.forms += 1;
          seen.add(finding.code);
        }
      }
    },
    lines: () =>
      countTable(
        text.groups.findings,
        [text.label.count, text.label.forms, text.groups.severity, text.groups.finding],
        [...kinds.values()]
          .sort(
            (a, b) =>
              order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity) || b.count - a.count,
          )
          .map(({ finding: { severity, title, code }, count, forms }) => [
            String(count),
            String(forms),
            text.severity[severity],
            text.groups.titleAndCode(title, code),
          ]),
        options,
      ),
  };
}

/** Columns of short words and numbers, and a last one that may be long. */
function countTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { width, paint }: TableOptions,
): string[] {
  if (rows.length === 0) return [];
  const short = headings.slice(0, -1).map((heading, index): Column => {
    const cells = rows.map((row) => row[index]!);
    const isNumber = cells.every((cell) => /^\d+$/.test(cell));
    return { width: widest([heading, ...cells]), align: isNumber ? 'right' : 'left' };
  });
  const left = short.reduce((rest, column) => rest - column.width - 2, width);
  const columns = [...short, { width: left }];
  return [
    ...wrapText(title, width).map(paint.bold),
    ...tableRow(
      headings,
      columns.map((column) => ({ ...column, paint: paint.dim })),
    ),
    ...rows.flatMap((row) => tableRow(row, columns)),
    '',
  ];
}

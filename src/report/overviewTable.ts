import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { WorkbookReport } from './document';
import { tableRow, widest } from './lines';
import type { TableOptions } from './paint';
import { printable } from './printable';
import { statusPaint } from './statusPaint';
import { NOTHING, tally } from './tally';
import { wrapText } from './wrapText';

/** A workbook in one line. */
export interface OverviewRow {
  readonly file: string;
  readonly status: WorkbookReport['status'];
  readonly counts: readonly string[];
}

/** What the overview keeps of a workbook. */
export function overviewRow(report: WorkbookReport): OverviewRow {
  const { forms, errors, warnings, infos } = tally(NOTHING, report);
  return { file: report.file, status: report.status, counts: [forms, errors, warnings, infos].map(String) };
}

/** A table of workbooks with their result and counts. */
export function overviewTable(
  rows: readonly OverviewRow[],
  locale: Locale,
  { width, paint }: TableOptions,
): string[] {
  if (rows.length === 0) return [];
  const text = reportText(locale);
  const { file, status, forms, errors, warnings, infos } = text.label;
  const headings = [forms, errors, warnings, infos];
  const countWidths = headings.map((heading, index) =>
    widest([heading, ...rows.map(({ counts }) => counts[index]!)]),
  );
  const statusWidth = widest([status, ...rows.map((row) => text.status[row.status])]);
  const others = [statusWidth, ...countWidths].reduce((sum, column) => sum + column + 2, 0);
  const fileWidth = Math.min(width - others, widest([file, ...rows.map((row) => printable(row.file))]));
  const line = (cells: readonly string[], paintStatus: (plain: string) => string) =>
    tableRow(cells, [
      { width: statusWidth, paint: paintStatus },
      ...countWidths.map((column) => ({ width: column, align: 'right' as const })),
      // Last, since it alone may be long.
      { width: fileWidth },
    ]);
  return [
    ...wrapText(text.attention, width).map(paint.bold),
    ...line([status, ...headings, file], paint.dim),
    ...rows.flatMap((row) =>
      line([text.status[row.status], ...row.counts, printable(row.file)], statusPaint(paint, row.status)),
    ),
    '',
  ];
}

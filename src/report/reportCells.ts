import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { FindingReport } from './document';
import type { ReportCell, ReportStyle } from './reportSheet';

/** Cells of one style, from the left. */
export function cells(style: ReportStyle, values: readonly string[]): ReportCell[] {
  return values.map((value) => ({ value, style }));
}

/** Whether a form may be filed; red where it may not. */
export function statusCell(isReady: boolean, locale: Locale): ReportCell {
  const { status } = reportText(locale);
  return { value: status[isReady ? 'ready' : 'not-ready'], style: isReady ? 'text' : 'error' };
}

/** A finding under `reportText.sheetReport.columns`: sheet, cell, severity, finding, what is wrong, by the rules, found. */
export function findingCells(
  sheet: string,
  { title, severity, cell, message, expected, found }: FindingReport,
  locale: Locale,
): ReportCell[] {
  return [
    ...cells('text', [sheet, cell ?? '']),
    { value: reportText(locale).severity[severity], style: severity },
    ...cells('text', [title, message, expected ?? '', found ?? '']),
  ];
}

import type { Accepted } from '../acceptance/acceptance';
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
  { title, severity, cell, message, expected, found, accepted }: FindingReport,
  locale: Locale,
): ReportCell[] {
  const text = reportText(locale);
  if (accepted) {
    const why = `${message}${text.sentenceSpace}${acceptedWhy(accepted, locale)}`;
    return cells('text', [sheet, cell ?? '', text.accepted.label, title, why, expected ?? '', found ?? '']);
  }
  return [
    ...cells('text', [sheet, cell ?? '']),
    { value: text.severity[severity], style: severity },
    ...cells('text', [title, message, expected ?? '', found ?? '']),
  ];
}

/** Why a finding was accepted, by whom and when. */
export function acceptedWhy({ reason, by, date }: Accepted, locale: Locale): string {
  return reportText(locale).accepted.why(reason, by, date);
}

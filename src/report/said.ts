import type { Accepted } from '../acceptance/acceptance';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { HiddenSheetReport, LapsedReport, LapsedWaiver, WorkbookReport } from './document';
import { tellsSeal } from './sealReport';

/** What is said of a workbook as a whole, beside what is said of its forms; a sentence each. */
export function saidOf(report: WorkbookReport, locale: Locale): readonly string[] {
  const { error, unreadableSheets, remarks, hiddenSheets, lapsed } = report;
  return [
    ...(error ? [error.message] : []),
    ...unreadableSheets.map(({ message }) => reportText(locale).unreadableSheet(message)),
    ...remarks,
    ...hiddenText(hiddenSheets, locale),
    ...(tellsSeal(report) ? [report.seal.message] : []),
    ...lapsed.map((each) => lapsedText(each, locale)),
  ];
}

/** Names the sheets that nobody sees; nothing where there are none. */
export function hiddenText(sheets: readonly HiddenSheetReport[], locale: Locale): readonly string[] {
  const { sheet: name, sentence } = reportText(locale).hiddenSheets;
  if (sheets.length === 0) return [];
  return [
    sentence(sheets.map(({ sheet, visibility, forms }) => name(sheet, visibility === 'very-hidden', forms))),
  ];
}

/** A finding that was accepted in the workbook and occurs no more. */
export function lapsedText({ sheet, message, reason }: LapsedReport, locale: Locale): string {
  return reportText(locale).accepted.lapsed(sheet, message, reason);
}

/** A finding that a config file accepts and that did not occur. */
export function lapsedWaiverText(waiver: LapsedWaiver, locale: Locale): string {
  const { config, title, code, files, sheet, project, cells } = waiver;
  const where = [...(files ?? []), project, sheet, ...(cells ?? [])].filter((each) => each !== null);
  return reportText(locale).accepted.notFound(config, title, code, where, waiver);
}

/** Why a finding was accepted, by whom and when. */
export function acceptedWhy({ reason, by, date }: Accepted, locale: Locale): string {
  return reportText(locale).accepted.why(reason, by, date);
}

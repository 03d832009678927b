import { reportFile } from '../hosts/createFile';
import type { Locale } from '../locales/localized';
import { BatchSheets } from '../report/batchSheets';
import type { Summary, WorkbookReport } from '../report/document';
import type { Renderer } from '../report/renderer';

/** The results of `check` as a workbook, written at the end. */
export function xlsxRenderer(locale: Locale): Renderer<WorkbookReport, Summary, string | Uint8Array> {
  const sheets = new BatchSheets(locale);
  return {
    begin: () => '',
    workbook(report) {
      sheets.add(report);
      return '';
    },
    end: (summary) => [reportFile(sheets.sheets(summary))],
  };
}

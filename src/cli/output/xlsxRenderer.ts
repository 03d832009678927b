import { dirname, isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportFile } from '../../hosts/files/createFile';
import type { Locale } from '../../locales/localized';
import type { Summary, WorkbookReport } from '../../report/document';
import type { Renderer } from '../../report/renderer';
import { ReportSheets } from '../../report/worksheets/reportSheets';

/** The results of `check` as a workbook, written at the end; its links lead from `output` to the files. */
export function xlsxRenderer(
  locale: Locale,
  output: string,
): Renderer<WorkbookReport, Summary, string | Uint8Array> {
  const sheets = new ReportSheets({ locale });
  return {
    begin: () => '',
    workbook(report) {
      sheets.add(report);
      return '';
    },
    end: (summary) => [reportFile(sheets.sheets(summary), (file) => linkBetween(output, file))],
  };
}

/** What has a meaning in an address; Excel itself writes letters other than ASCII as they are. */
const NEEDS_ESCAPE = /[\s"#%<>?[\\\]^`{|}]/g;

/** How one file names another in a link: by the way there, so that both can be moved together. */
export function linkBetween(from: string, to: string): string {
  const way = relative(dirname(from), to);
  // Another drive of Windows: there is no way but the whole one.
  if (isAbsolute(way)) return pathToFileURL(way).href;
  const address = way.split(sep).join('/').replace(NEEDS_ESCAPE, encodeURIComponent);
  // A colon in the first name would make it a protocol.
  return /^[^/]*:/.test(address) ? `./${address}` : address;
}

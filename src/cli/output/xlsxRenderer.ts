import { dirname, isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportFile } from '../../hosts/files/createFile';
import type { Locale } from '../../locales/localized';
import type { Summary, WorkbookReport } from '../../report/document';
import type { Renderer } from '../../report/renderer';
import { ReportSheets } from '../../report/worksheets/reportSheets';

/**
 * Renders the results of `check` as a workbook, all of it at the end.
 * @param output the workbook's path, from which its links lead to the files
 */
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

/** Characters with a meaning in a URL. Excel itself leaves other characters than ASCII unescaped. */
const NEEDS_ESCAPE = /[\s"#%<>?[\\\]^`{|}]/g;

/** Returns the address by which one file links to another: a relative one, so that both can be moved together. */
export function linkBetween(from: string, to: string): string {
  const way = relative(dirname(from), to);
  // On another drive of Windows there is no relative path.
  if (isAbsolute(way)) return pathToFileURL(way).href;
  const address = way.split(sep).join('/').replace(NEEDS_ESCAPE, encodeURIComponent);
  // A colon in the first name would look like a protocol.
  return /^[^/]*:/.test(address) ? `./${address}` : address;
}

import { checkHost } from '../hosts/checkHost';
import type { WorkbookReport } from '../report/document';
import { unreadableReport } from '../report/workbookReport';
import { Problem } from '../sheet/problem';
import type { Options } from './options';
import { askedFor } from './options';
import { opened } from './workbook';
import type { Workbook } from './workbook';

/**
 * Reads every form of a workbook, scores it by its rules and reports what is wrong, as `ziping check --format json`
 * does for one file. A workbook that cannot be read has the status `unreadable` and the reason under `error`.
 * @throws Problem if an option is wrong; what is wrong with the workbook stands in the report
 */
export async function check(workbook: Workbook, options: Options = {}): Promise<WorkbookReport> {
  const { language = 'zh-CN', file = '' } = options;
  const asked = askedFor(options);
  try {
    const host = await opened(workbook, options.file);
    return (await checkHost(host, file, asked, language)).report;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return unreadableReport(file, error, language);
  }
}

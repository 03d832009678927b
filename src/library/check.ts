import { ACCEPTED_KEY } from '../acceptance/acceptance';
import { assessHost } from '../hosts/assessHost';
import { keptAcceptances } from '../hosts/keptAcceptances';
import { keptSeal } from '../hosts/keptSeal';
import type { WorkbookReport } from '../report/document';
import { unreadableReport, workbookReport } from '../report/workbookReport';
import { SEAL_KEY } from '../seal/seal';
import { Problem } from '../sheet/problem';
import type { Options } from './options';
import { askedFor } from './options';
import { opened } from './workbook';
import type { Workbook } from './workbook';

/**
 * Reads every form of a workbook, scores it by its rules and says what is wrong: what
 * `ziping check --format json` says of one file. A workbook that cannot be read has the status `unreadable`
 * and its reason under `error`.
 * @throws Problem when an option is wrong; whatever is wrong with the workbook is in the report
 */
export async function check(workbook: Workbook, options: Options = {}): Promise<WorkbookReport> {
  const { language = 'zh-CN', file = '' } = options;
  const asked = askedFor(options);
  try {
    const host = await opened(workbook, options.file);
    const { sheets, assessment } = await assessHost(host, asked);
    const seal = await keptSeal(await host.recall(SEAL_KEY), sheets, assessment);
    const accepted = keptAcceptances(await host.recall(ACCEPTED_KEY));
    return workbookReport(file, assessment, language, seal, accepted);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return unreadableReport(file, error, language);
  }
}

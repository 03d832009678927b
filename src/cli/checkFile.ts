import { openToRead } from '../hosts/disk/openPath';
import { ACCEPTED_KEY } from '../acceptance/acceptance';
import { keptAcceptances } from '../hosts/keptAcceptances';
import { keptSeal } from '../hosts/keptSeal';
import { SEAL_KEY } from '../seal/seal';
import { reportText } from '../locales/reportText';
import { isOwnReport } from '../report/ownReport';
import { unreadableReport, workbookReport } from '../report/workbookReport';
import type { WorkbookReport } from '../report/document';
import { assessHost } from '../hosts/assessHost';
import { defectOf } from './defect';
import { goalsIn } from './goalsOption';
import type { Done, Task } from './task';

/** Checks one file. Whatever is wrong with it becomes its report; nothing is thrown. */
export async function checkFile({
  file,
  locale,
  goalFiles = [],
  ...asked
}: Task): Promise<Done<WorkbookReport>> {
  try {
    const host = await openToRead(file);
    const { sheets, assessment } = await assessHost(host, {
      ...asked,
      ...(goalFiles.length > 0 && { goals: await goalsIn(goalFiles) }),
    });
    const seal = await keptSeal(await host.recall(SEAL_KEY), sheets, assessment);
    const accepted = keptAcceptances(await host.recall(ACCEPTED_KEY));
    const report = workbookReport(file, assessment, locale, seal, accepted);
    // A report lies in the folder that it tells of as often as not; nobody takes it for a form that was checked.
    const remarks = isOwnReport(sheets) ? [reportText(locale).ownReport] : report.remarks;
    return { report: { ...report, remarks }, defect: null };
  } catch (error) {
    return { report: unreadableReport(file, error, locale), defect: defectOf(error) };
  }
}

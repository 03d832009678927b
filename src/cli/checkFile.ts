import { keptSeal } from '../hosts/keptSeal';
import { SEAL_KEY } from '../seal/seal';
import { unreadableReport, workbookReport } from '../report/workbookReport';
import type { WorkbookReport } from '../report/document';
import { assessHost } from '../hosts/assessHost';
import { defectOf } from './defect';
import { openFile } from './openFile';
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
    const host = openFile(file);
    const { sheets, assessment } = await assessHost(host, {
      ...asked,
      ...(goalFiles.length > 0 && { goals: await goalsIn(goalFiles) }),
    });
    const seal = await keptSeal(await host.recall(SEAL_KEY), sheets, assessment);
    return { report: workbookReport(file, assessment, locale, seal), defect: null };
  } catch (error) {
    return { report: unreadableReport(file, error, locale), defect: defectOf(error) };
  }
}

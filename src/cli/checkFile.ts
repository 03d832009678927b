import { openToRead } from '../hosts/disk/openPath';
import { keptSeal } from '../hosts/keptSeal';
import { SEAL_KEY } from '../seal/seal';
import { unreadableReport, workbookReport } from '../report/workbookReport';
import type { WorkbookReport } from '../report/document';
import { assessHost } from '../hosts/assessHost';
import { defectOf } from './defect';
import type { Done, Task } from './task';

/** Checks one file. Whatever is wrong with it becomes its report; nothing is thrown. */
export async function checkFile({ file, locale, ...asked }: Task): Promise<Done<WorkbookReport>> {
  try {
    const host = await openToRead(file);
    const { sheets, assessment } = await assessHost(host, asked);
    const seal = await keptSeal(await host.recall(SEAL_KEY), sheets, assessment);
    return { report: workbookReport(file, assessment, locale, seal), defect: null };
  } catch (error) {
    return { report: unreadableReport(file, error, locale), defect: defectOf(error) };
  }
}

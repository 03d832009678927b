import { unreadableReport, workbookReport } from '../report/workbookReport';
import type { WorkbookReport } from '../report/document';
import { assessHost } from './assessHost';
import { defectOf } from './defect';
import { readWorkbook } from './readWorkbook';
import type { Done, Task } from './task';

/** Checks one file. Whatever is wrong with it becomes its report; nothing is thrown. */
export async function checkFile({ file, locale, ...asked }: Task): Promise<Done<WorkbookReport>> {
  try {
    const host = await readWorkbook(file);
    const { assessment } = await assessHost(host, asked);
    return { report: workbookReport(file, assessment, locale), defect: null };
  } catch (error) {
    return { report: unreadableReport(file, error, locale), defect: defectOf(error) };
  }
}

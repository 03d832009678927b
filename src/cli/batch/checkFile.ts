import type { Waiver } from '../../acceptance/waiver';
import { isMeantFor } from '../../acceptance/waiver';
import type { WorkbookAssessment } from '../../assessment/assessment';
import { openToRead } from '../../hosts/disk/openPath';
import { reportText } from '../../locales/reportText';
import { isOwnReport } from '../../report/ownReport';
import { unreadableReport } from '../../report/workbookReport';
import type { WorkbookReport } from '../../report/document';
import { checkHost } from '../../hosts/checkHost';
import { defectOf } from './defect';
import { goalsIn } from '../files/goalsOption';
import type { Done, Task } from './task';

/** Checks one file. Never throws: what is wrong with the file becomes its report. */
export async function checkFile({
  file,
  locale,
  goalFiles = [],
  waivers = [],
  ...asked
}: Task): Promise<Done<WorkbookReport>> {
  try {
    const host = await openToRead(file);
    const goals = goalFiles.length > 0 ? { goals: await goalsIn(goalFiles) } : {};
    const { sheets, assessment, report } = await checkHost(
      host,
      file,
      { ...asked, ...goals, waivers },
      locale,
    );
    // Users often keep a report in the folder that it is about. It must not pass for a form that was checked.
    const remarks = isOwnReport(sheets) ? [reportText(locale).ownReport] : report.remarks;
    const waived = waivers.filter((waiver) => occurs(waiver, assessment)).map(({ place }) => place);
    return { report: { ...report, remarks }, defect: null, waived };
  } catch (error) {
    return { report: unreadableReport(file, error, locale), defect: defectOf(error) };
  }
}

function occurs(waiver: Waiver, { assessments }: WorkbookAssessment): boolean {
  return assessments.some(({ form, findings, accepted }) =>
    [...findings, ...accepted].some((finding) => isMeantFor(waiver, finding, form)),
  );
}

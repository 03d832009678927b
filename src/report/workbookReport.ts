import type { Acceptance } from '../acceptance/acceptance';
import type { WorkbookAssessment } from '../assessment/assessment';
import { lapsedIn } from '../assessment/lapsedIn';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import { Problem } from '../sheet/problem';
import type { Unreadable } from '../sheet/sheet';
import type { LapsedReport, UnreadableSheet, WorkbookReport } from './document';
import { formReport } from './formReport';
import { nearMissText } from './nearMissText';
import { sealReport } from './sealReport';
import type { SealState } from '../seal/seal';

/**
 * An assessed workbook as a plain document in one language; `file` is shown as it was asked for.
 * @param acceptances what the workbook keeps as accepted, to tell what of it occurs no more
 */
export function workbookReport(
  file: string,
  { status, assessments, nearMisses, unreadable, hidden }: WorkbookAssessment,
  locale: Locale,
  seal: SealState = { state: 'none' },
  acceptances: readonly Acceptance[] = [],
): WorkbookReport {
  return {
    file,
    status,
    error: null,
    remarks: nearMisses.map((nearMiss) => nearMissText(nearMiss, locale)),
    unreadableSheets: unreadable.map((sheet) => unreadableSheet(sheet, locale)),
    hiddenSheets: hidden.map(({ sheet, visibility }) => ({
      sheet,
      visibility,
      forms: assessments.filter(({ form }) => form.sheet === sheet).length,
    })),
    seal: sealReport(seal, locale),
    forms: assessments.map((assessment) => formReport(assessment, locale)),
    lapsed: lapsedIn({ assessments, unreadable }, acceptances).map((each) => lapsedReport(each, locale)),
  };
}

function lapsedReport(
  { sheet, project, code, says, reason, by, date }: Acceptance,
  locale: Locale,
): LapsedReport {
  return { sheet, project: project === '' ? null : project, code, message: says[locale], reason, by, date };
}

/** A workbook that could not be read. The message names sheet and cell; the file stands beside it. */
export function unreadableReport(file: string, problem: unknown, locale: Locale): WorkbookReport {
  return {
    file,
    status: 'unreadable',
    error: errorReport(problem, locale),
    remarks: [],
    unreadableSheets: [],
    hiddenSheets: [],
    seal: null,
    forms: [],
    lapsed: [],
  };
}

/** A problem as data; what is no Problem is a defect of ziping and is called one. */
export function errorReport(problem: unknown, locale: Locale): { code: string; message: string } {
  if (!(problem instanceof Problem)) {
    return { code: 'unexpected', message: reportText(locale).unexpected };
  }
  const { sheet, cell } = problem.place;
  const here = new Problem(problem.code, problem.says, {
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
  });
  return { code: problem.code, message: here.describe(locale) };
}

/** A sheet that could not be read as data; its place is named in the message too. */
export function unreadableSheet({ code, says, place }: Unreadable, locale: Locale): UnreadableSheet {
  return { sheet: place.sheet ?? '', ...errorReport(new Problem(code, says, place), locale) };
}

import type { WorkbookAssessment } from '../assessment/assessment';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import { Problem } from '../sheet/problem';
import type { Unreadable } from '../sheet/sheet';
import type { UnreadableSheet, WorkbookReport } from './document';
import { formReport } from './formReport';
import { remark } from './remark';
import { sealReport } from './sealReport';
import type { SealState } from '../seal/seal';

/** An assessed workbook as a plain document in one language; `file` is shown as it was asked for. */
export function workbookReport(
  file: string,
  { status, assessments, nearMisses, unreadable }: WorkbookAssessment,
  locale: Locale,
  seal: SealState = { state: 'none' },
): WorkbookReport {
  return {
    file,
    status,
    error: null,
    remarks: nearMisses.map((nearMiss) => remark(nearMiss, locale)),
    unreadableSheets: unreadable.map((sheet) => unreadableSheet(sheet, locale)),
    seal: sealReport(seal, locale),
    forms: assessments.map((assessment) => formReport(assessment, locale)),
  };
}

/** A workbook that could not be read. The message names sheet and cell; the file stands beside it. */
export function unreadableReport(file: string, problem: unknown, locale: Locale): WorkbookReport {
  return {
    file,
    status: 'unreadable',
    error: errorReport(problem, locale),
    remarks: [],
    unreadableSheets: [],
    seal: null,
    forms: [],
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

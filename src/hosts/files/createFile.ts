import type { BlankForm } from '../../blank/blankForm';
import type { ReportSheet } from '../../report/worksheets/reportSheet';
import type { FileHost } from '../fileHost';
import { newWorkbook } from '../xlsx/create/newWorkbook';
import { reportWorkbook } from '../xlsx/create/reportWorkbook';
import type { LinkTarget } from '../xlsx/create/reportWorkbook';
import { openWorkbook } from '../xlsx/xlsxHost';

/** Makes a new workbook with a blank form on its only sheet. */
export function blankFile(form: BlankForm): FileHost {
  return openWorkbook(newWorkbook(form));
}

/**
 * Makes a new workbook with reports, one on each sheet.
 * @param targetOf returns the address of a link to a file; without it only links within the workbook are made
 */
export function reportFile(sheets: readonly ReportSheet[], targetOf?: LinkTarget): Uint8Array {
  return reportWorkbook(sheets, targetOf);
}

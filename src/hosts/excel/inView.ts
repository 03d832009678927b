import { Problem } from '../../sheet/problem';
import { asProblem } from './excelErrors';
import { patientTrip } from './roundTrip';
import type { PatientConnection } from './roundTrip';

/**
 * Brings a sheet that was just written into view. While another workbook is in front Excel refuses, and the sheet stays
 * written all the same.
 * @param look changes of the sheet's look that Excel makes only in front of the user
 */
export async function bringIntoView(
  excel: PatientConnection,
  sheet: string,
  look: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<void> {
  await patientTrip(excel, (context) => {
    const written = context.workbook.worksheets.getItem(sheet);
    look(written);
    written.activate();
    written.getRange('A1').select();
    return () => undefined;
  }).catch(() => undefined);
}

/**
 * Turns Excel's refusal to add a sheet or to show a cell into a Problem. Excel names no reason if another workbook than
 * the pane's is in front of the user.
 */
export function workbookBehind(error: unknown): Problem {
  const problem = asProblem(error);
  if (problem.code !== 'host-failed') return problem;
  const says = {
    'zh-CN': 'Excel 没有完成这一操作，可能是因为前面显示的是另一个工作簿。请先切换到本工作簿的窗口，再重试。',
    'en-US':
      'Excel did not complete this, perhaps because another workbook is in front. Please switch to the window of this workbook, then try again.',
  };
  return new Problem('workbook-behind', says, {}, problem);
}

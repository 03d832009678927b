import type { BlankForm } from '../../../blank/blankForm';
import { columnName } from '../../../sheet/address';
import { packWorkbook } from './packWorkbook';
import { sheetPart } from './sheetPart';
import { stylesPart } from './stylesPart';

/** Makes a new .xlsx file with a blank form on its only sheet. */
export function newWorkbook(form: BlankForm): Uint8Array {
  const { sheet, widths, heights, print } = form;
  return packWorkbook(
    [
      {
        name: sheet,
        xml: sheetPart(form),
        printArea: `$A$1:$${columnName(widths.length)}$${heights.length}`,
        printTitles: `$${print.firstHeading}:$${print.lastHeading}`,
      },
    ],
    stylesPart(form),
  );
}

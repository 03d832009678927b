import { LOCALES } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { Sheet } from '../sheet/sheet';

/** Whether a workbook is a report that `check --output x.xlsx` wrote: known by the title of its first sheet, in any language. */
export function isOwnReport([first]: readonly Sheet[]): boolean {
  const title = first?.grid.cell(1, 1)?.value;
  return LOCALES.some((locale) => title === reportText(locale).formSummary.title);
}

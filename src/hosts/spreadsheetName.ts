import { OLD_FORMATS } from './oldFormats';

/** Endings of the workbooks that ziping writes too. */
export const XLSX_ENDINGS = ['xlsx', 'xlsm', 'xltx', 'xltm'];

/**
 * Endings of spreadsheets, the old formats included: if an .xls in a folder of forms were skipped, users would believe
 * that it was checked. .xml is missing, since it may be anything.
 */
const SPREADSHEET = ending([
  ...XLSX_ENDINGS,
  ...OLD_FORMATS.flatMap(({ endings, isFound }) => (isFound ? endings : [])),
]);
const XML = ending(['xml']);

/** True for a file name with the ending of a spreadsheet. */
export function isSpreadsheetName(name: string): boolean {
  return SPREADSHEET.test(name);
}

/** True for a file name that ends in .xml: such a file may be a workbook of Excel 2003. */
export function isXmlName(name: string): boolean {
  return XML.test(name);
}

function ending(endings: readonly string[]): RegExp {
  return new RegExp(`\\.(?:${endings.join('|')})$`, 'i');
}

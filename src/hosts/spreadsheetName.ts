import { OLD_FORMATS } from './legacy/oldFormats';

/** Endings of the workbooks that ziping writes too. */
export const XLSX_ENDINGS = ['xlsx', 'xlsm', 'xltx', 'xltm'];

/**
 * Names of spreadsheets, also in the old formats: in a folder full of forms an .xls is a form as well, and
 * nobody may believe that it was checked. XML is of many kinds, so its name says nothing.
 */
const SPREADSHEET = ending([
  ...XLSX_ENDINGS,
  ...OLD_FORMATS.flatMap(({ endings, isFound }) => (isFound ? endings : [])),
]);
const XML = ending(['xml']);

export function isSpreadsheetName(name: string): boolean {
  return SPREADSHEET.test(name);
}

export function isXmlName(name: string): boolean {
  return XML.test(name);
}

function ending(endings: readonly string[]): RegExp {
  return new RegExp(`\\.(?:${endings.join('|')})$`, 'i');
}

/**
 * Names of spreadsheets, also in the old formats: in a folder full of forms an .xls is a form as well, and
 * nobody may believe that it was checked. XML is of many kinds, so its name says nothing.
 */
const SPREADSHEET = /\.(?:xls[xmb]?|xlt[xm]?|ett?|f?ods)$/i;
const XML = /\.xml$/i;

export function isSpreadsheetName(name: string): boolean {
  return SPREADSHEET.test(name);
}

export function isXmlName(name: string): boolean {
  return XML.test(name);
}

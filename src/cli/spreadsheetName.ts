/**
 * Names of spreadsheets: those that ziping reads, and those that it says to save as .xlsx. In a folder
 * full of forms an old .xls is a form as well; nobody may believe that it was checked.
 */
const SPREADSHEET = /\.(?:xls[xmb]?|xlt[xm]?|et|ods)$/i;

export function isSpreadsheetName(name: string): boolean {
  return SPREADSHEET.test(name);
}

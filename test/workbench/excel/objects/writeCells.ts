import { UnknownRequest, accessDenied, invalidArgument } from '../excelError';
import { enteredValue } from '../model/enteredValue';
import type { Session } from '../objectType';
import type { SheetModel } from '../model/workbookModel';
import { entriesOf } from './matrix';
import type { CellRange } from './range';

/** A cell holds no more characters than this. */
const LONGEST_TEXT = 32_767;

/** Enters values or formulas; null leaves a cell as it is. One refused cell refuses all of them. */
export function writeValues(range: CellRange, given: unknown, session: Session): void {
  const { sheet, area } = range;
  const entries = entriesOf(range, given);
  for (const { row, column, entry } of entries) {
    assertUnlocked(sheet, row, column);
    const isEntry = ['string', 'number', 'boolean'].includes(typeof entry);
    if (!isEntry || (typeof entry === 'string' && entry.length > LONGEST_TEXT))
      throw invalidArgument('a value');
    if (typeof entry === 'string' && /^=[^=]*\($/.test(entry)) throw invalidArgument('the formula');
  }
  for (const { row, column, entry } of entries) {
    const format = sheet.cell(row, column)?.format ?? 'General';
    sheet.write(row, column, enteredValue(entry as string | number | boolean, format));
  }
  if (entries.length > 0) session.workbook.written(sheet.id, area, 'add-in');
}

export function writeFormats(range: CellRange, given: unknown): void {
  const entries = entriesOf(range, given);
  for (const { row, column } of entries) assertUnlocked(range.sheet, row, column);
  for (const { row, column, entry } of entries) range.sheet.write(row, column, { format: entry as string });
}

export function clear({ sheet, area }: CellRange, what: unknown, session: Session): void {
  session.assertWritable();
  if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
  if (what !== 'All' && what !== 'Contents') throw new UnknownRequest(`Range.clear of ${String(what)}`);
  const used = sheet.used(false);
  if (!used) return;
  for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row += 1) {
    for (
      let column = Math.max(area.left, used.left);
      column <= Math.min(area.right, used.right);
      column += 1
    ) {
      sheet.write(row, column, { value: null, formula: null, ...(what === 'All' && { format: 'General' }) });
    }
  }
  if (what === 'All') sheet.unmerge(area);
  session.workbook.written(sheet.id, area, 'add-in');
}

function assertUnlocked(sheet: SheetModel, row: number, column: number): void {
  if (sheet.isProtected && (sheet.cell(row, column)?.locked ?? true)) {
    throw accessDenied(`${sheet.name} is protected`);
  }
}

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
  for (const { row: asked, column, entry } of entries) {
    const row = session.manners.filterMisplaces ? rowThatGetsIt(range, asked) : asked;
    const format = sheet.cell(row, column)?.format ?? 'General';
    const entered = enteredValue(entry as string | number | boolean, format);
    sheet.write(row, column, isTableHeading(sheet, row, column) ? asText(entered) : entered);
  }
  if (entries.length > 0) session.workbook.written(sheet.id, area, 'add-in');
}

/**
 * Excel on the desktop has entered a rectangle over filtered rows into the rows that show: the second
 * row of values into the second row that shows, and so on beyond the rectangle's end. A single row is
 * entered where it is asked for.
 */
function rowThatGetsIt({ sheet, area }: CellRange, asked: number): number {
  const covers = Array.from({ length: area.bottom - area.top + 1 }, (_row, down) => area.top + down);
  if (covers.length === 1 || !covers.some((row) => sheet.filteredRows.has(row))) return asked;
  let row = area.top - 1;
  for (let left = asked - area.top + 1; left > 0; left -= sheet.filteredRows.has(row) ? 0 : 1) row += 1;
  return row;
}

function isTableHeading({ tables }: SheetModel, row: number, column: number): boolean {
  return tables.some(({ top, left, right }) => row === top && column >= left && column <= right);
}

/** Whatever is entered into the heading of a table becomes a text. */
function asText(entered: ReturnType<typeof enteredValue>): ReturnType<typeof enteredValue> {
  return typeof entered.value === 'number' ? { ...entered, value: String(entered.value) } : entered;
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

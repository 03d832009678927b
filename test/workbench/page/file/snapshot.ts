import { BooleanNumber, LocaleType } from '@univerjs/core';
import type {
  ICellData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { XlsxSheet } from '../../../../src/hosts/xlsx/read/readWorkbook';
import type { SheetLook } from '../look/readSheetLook';
import { dataOf } from '../spreadsheet/cellData';
import { toUniver } from '../spreadsheet/univerRange';
import type { OpenedFile } from './openedFile';
import { shownId } from './sheetIds';

/** Rows and columns that a sheet has beyond what it holds, to type into. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_COLUMNS = 20;
const LEAST_ROWS = 100;

/** How high a line is for every point of its font's size. */
const PIXELS_PER_LINE = (4 / 3) * 1.3;

/** A workbook file as Univer takes workbooks. */
export function snapshotOf({ name, content, looks }: OpenedFile, unitId: string): IWorkbookData {
  const styles = new StyleTable(looks.styles);
  const sheets = content.sheets.map((sheet) => worksheet(sheet, looks.sheets.get(sheet.id)!, styles));
  return {
    id: unitId,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: styles.all,
  };
}

/** The file's styles with number formats in them: Univer keeps both together. */
class StyleTable {
  readonly all: Record<string, IStyleData> = {};

  constructor(private readonly styles: readonly IStyleData[]) {}

  /** The font size of a style. */
  pointsOf(style: number | undefined): number {
    return (style === undefined ? undefined : this.styles[style]?.fs) ?? 11;
  }

  idOf(style: number, format: string): string {
    const id = `${style} ${format}`;
    this.all[id] ??= {
      ...this.styles[style],
      ...(format !== 'General' && { n: { pattern: format } }),
    };
    return id;
  }
}

function worksheet(
  sheet: XlsxSheet,
  look: SheetLook,
  styles: StyleTable,
): Partial<IWorksheetData> & { readonly id: string } {
  const { grid } = sheet;
  const cellData: Record<number, Record<number, ICellData>> = {};
  let bottom = grid.used?.bottom ?? 0;
  let right = grid.used?.right ?? 0;
  for (const [row, column, style] of look.cells) {
    const cell = grid.cell(row, column);
    (cellData[row - 1] ??= {})[column - 1] = {
      ...(cell && (cell.value !== null || cell.formula !== null) && dataOf(cell.value, cell.formula)),
      s: styles.idOf(style, cell?.format ?? 'General'),
    };
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const rowCount = Math.max(LEAST_ROWS, bottom + SPARE_ROWS);
  const columnCount = Math.max(LEAST_COLUMNS, right + SPARE_COLUMNS);
  return {
    id: shownId(sheet.id),
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    defaultColumnWidth: look.defaultColumn,
    defaultRowHeight: look.defaultRow,
    showGridlines: look.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    mergeData: grid.merged.map(toUniver),
    rowData: rowsOf(sheet, look, styles),
    columnData: columnsOf(look, columnCount, styles),
    freeze: {
      xSplit: look.frozenColumns,
      ySplit: look.frozenRows,
      startRow: look.frozenRows || -1,
      startColumn: look.frozenColumns || -1,
    },
  };
}

function rowsOf({ grid }: XlsxSheet, look: SheetLook, styles: StyleTable): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const [row, { pixels, hidden }] of look.rows) {
    rows[row - 1] = {
      ...(pixels !== undefined ? { h: pixels, ia: BooleanNumber.FALSE } : { ia: BooleanNumber.TRUE }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  // Heights that Univer leaves to us: it does not measure merged cells, where titles stand.
  for (const { top, left, bottom } of grid.merged) {
    const style = look.cells.find(([row, column]) => row === top && column === left)?.[2];
    const pixels = Math.ceil(styles.pointsOf(style) * PIXELS_PER_LINE);
    if (bottom > top || pixels <= look.defaultRow || look.rows.get(top)?.pixels !== undefined) continue;
    rows[top - 1] = { ...rows[top - 1], h: pixels, ia: BooleanNumber.FALSE };
  }
  return rows;
}

function columnsOf(look: SheetLook, columnCount: number, styles: StyleTable): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const { from, to, pixels, style, hidden } of look.columns) {
    for (let column = from; column <= Math.min(to, columnCount); column += 1) {
      columns[column - 1] = {
        ...(pixels !== undefined && { w: pixels }),
        ...(style !== undefined && { s: styles.idOf(style, 'General') }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
      };
    }
  }
  return columns;
}

import { displayWidth } from '../../../report/displayWidth';
import type { ReportCell, ReportSheet } from '../../../report/reportSheet';
import { MAX_ROW_HEIGHT, columnName, toA1 } from '../../../sheet/address';
import { REPORT_LOOKS } from '../../reportLooks';
import { storeValue } from '../write/cellXml';
import { packWorkbook } from './packWorkbook';
import { reportStyle, reportStyles } from './reportStyles';

/** A new .xlsx file with reports, each on a sheet of its own. */
export function reportWorkbook(sheets: readonly ReportSheet[]): Uint8Array {
  return packWorkbook(
    sheets.map((sheet) => ({ name: sheet.name, xml: sheetPart(sheet) })),
    reportStyles(),
  );
}

function sheetPart({ widths, rows }: ReportSheet): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${columnName(widths.length)}${rows.length}"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.join('')}</cols>` +
    `<sheetData>${rows.map((cells, index) => row(cells, index + 1, widths)).join('')}</sheetData>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '</worksheet>'
  );
}

/** The height is no custom one: Excel makes the row higher again where somebody adds to a text. */
function row(cells: readonly ReportCell[], number: number, widths: readonly number[]): string {
  const each = cells.map((cell, i) => cellElement(cell, toA1({ row: number, column: i + 1 })));
  const height = Math.max(LINE, ...cells.map((cell, i) => heightOf(cell, widths[i]!)));
  return `<row r="${number}" ht="${Math.min(height, MAX_ROW_HEIGHT)}">${each.join('')}</row>`;
}

/** A line of text of 11 points, in points. */
const LINE = 15;

/** Programs that lay texts out only when asked show a row as high as the file says. */
function heightOf({ value, style }: ReportCell, width: number): number {
  const { size = 11, isLine } = REPORT_LOOKS[style];
  const paragraphs = isLine
    ? 1
    : String(value)
        .split('\n')
        .map((text) => Math.max(1, Math.ceil(displayWidth(text) / (width - 1))))
        .reduce((sum, lines) => sum + lines, 0);
  return Math.ceil((paragraphs * LINE * size) / 11);
}

/** Excel's own limit; a longer text makes it repair the workbook. */
const MAX_TEXT = 32_767;

/** What Excel would take for a formula once somebody edits the cell, and other programs at once. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

function cellElement({ value, style }: ReportCell, at: string): string {
  const stored = typeof value === 'string' ? value.slice(0, MAX_TEXT) : value;
  const { type, inner } = storeValue(stored, '', 'inline');
  const isGuarded = typeof value === 'string' && LIKE_A_FORMULA.test(value);
  const start = `<c r="${at}" s="${reportStyle(style, isGuarded)}"${type === null ? '' : ` t="${type}"`}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</c>`;
}

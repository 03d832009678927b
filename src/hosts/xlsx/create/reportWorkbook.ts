import { displayWidth } from '../../../report/displayWidth';
import type { ReportCell, ReportSheet } from '../../../report/worksheets/reportSheet';
import { MAX_ROW_HEIGHT, columnName, rangeToA1, toA1 } from '../../../sheet/address';
import type { Range } from '../../../sheet/address';
import { REPORT_LOOKS, REPORT_MARGINS } from '../../reportLooks';
import { storeValue } from '../write/cellXml';
import { escapeAttribute, escapeText } from '../xml/xmlElements';
import { drawingOf } from './chartPart';
import { packWorkbook } from './packWorkbook';
import type { NewSheet } from './packWorkbook';
import { reportStyle, reportStyles } from './reportStyles';

/** Returns the address by which a link names a workbook's file; null if no link can lead there. */
export type LinkTarget = (file: string) => string | null;

/**
 * Makes a new .xlsx file with reports, each on a sheet of its own.
 * @param targetOf returns the address of a link to a file; without it only links within the workbook are made
 */
export function reportWorkbook(
  sheets: readonly ReportSheet[],
  targetOf: LinkTarget = () => null,
): Uint8Array {
  return packWorkbook(
    sheets.map((sheet, index) => newSheet(sheet, targetOf, index === 0)),
    reportStyles(),
  );
}

function newSheet(sheet: ReportSheet, targetOf: LinkTarget, isFirst: boolean): NewSheet {
  const { name, filter, headingRow, charts } = sheet;
  const { elements, links } = hyperlinks(sheet, targetOf);
  return {
    name,
    xml: sheetPart(sheet, elements, isFirst, charts.length > 0 ? `rId${links.length + 1}` : null),
    printTitles: `$${headingRow}:$${headingRow}`,
    ...(filter && { filtered: absolute(filter) }),
    links,
    ...(charts.length > 0 && { drawing: drawingOf(sheet) }),
  };
}

function absolute({ top, left, bottom, right }: Range): string {
  return `$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`;
}

/** The longest address of a link, in characters, that Excel shows. */
const MOST_LOCATION = 2_000;

/** Returns the links as elements, and the addresses outside the workbook in the order of their relationships. */
function hyperlinks({ rows }: ReportSheet, targetOf: LinkTarget) {
  const links: string[] = [];
  const elements: string[] = [];
  for (const [down, row] of rows.entries())
    for (const [right, { link }] of row.entries()) {
      if (!link) continue;
      const target = link.file === null ? null : targetOf(link.file);
      if (link.file !== null && target === null) continue;
      const location = link.place && `'${link.place.sheet.replaceAll("'", "''")}'!${link.place.cell}`;
      if (target === null && location === null) continue;
      if ((target ?? '').length + (location ?? '').length > MOST_LOCATION) continue;
      if (target !== null) links.push(target);
      elements.push(
        `<hyperlink ref="${toA1({ row: down + 1, column: right + 1 })}"` +
          `${target === null ? '' : ` r:id="rId${links.length}"`}` +
          `${location === null ? '' : ` location="${escapeAttribute(location)}"`}/>`,
      );
    }
  return { links, elements };
}

/** Makes a worksheet; its elements are in the order of the schema. */
function sheetPart(
  { widths, rows, headingRow, filter, footer }: ReportSheet,
  links: readonly string[],
  isFirst: boolean,
  drawing: string | null,
): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const { side, end, edge } = REPORT_MARGINS;
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${columnName(widths.length)}${rows.length}"/>` +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/>` +
    '<selection pane="bottomLeft"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.join('')}</cols>` +
    `<sheetData>${rows.map((cells, index) => row(cells, index + 1, widths)).join('')}</sheetData>` +
    (filter ? `<autoFilter ref="${rangeToA1(filter)}"/>` : '') +
    (links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '') +
    `<pageMargins left="${side}" right="${side}" top="${end}" bottom="${end}" header="${edge}" footer="${edge}"/>` +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    `<headerFooter><oddFooter>${escapeText(`&C${footer}`)}</oddFooter></headerFooter>` +
    (drawing === null ? '' : `<drawing r:id="${drawing}"/>`) +
    '</worksheet>'
  );
}

/** Makes a row. Its height is not a custom one, so that Excel adapts it when a text gets longer. */
function row(cells: readonly ReportCell[], number: number, widths: readonly number[]): string {
  const each = cells.map((cell, i) => cellElement(cell, toA1({ row: number, column: i + 1 })));
  const height = Math.max(LINE, ...cells.map((cell, i) => heightOf(cell, widths[i]!)));
  return `<row r="${number}" ht="${Math.min(height, MAX_ROW_HEIGHT)}">${each.join('')}</row>`;
}

/** The height of a line of text of 11 points, in points. */
const LINE = 15;

/** Returns a row's height for a text, in points, for programs that do not adapt heights themselves. */
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

/** Excel's limit, in characters; a longer text makes Excel repair the workbook. */
const MAX_TEXT = 32_767;

/** Texts that Excel takes for a formula when the cell is edited, and other programs at once. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

function cellElement({ value, style }: ReportCell, at: string): string {
  const stored = typeof value === 'string' ? value.slice(0, MAX_TEXT) : value;
  const { type, inner } = storeValue(stored, '', 'inline');
  const isGuarded = typeof value === 'string' && LIKE_A_FORMULA.test(value);
  const start = `<c r="${at}" s="${reportStyle(style, isGuarded)}"${type === null ? '' : ` t="${type}"`}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</c>`;
}

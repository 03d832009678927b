import type { BlankCell, BlankForm, Choice } from '../../../blank/blankForm';
import { columnName, rangeToA1, toA1 } from '../../../sheet/address';
import { BLANK_FOOTER, BLANK_MARGINS, CHOOSE_FROM_LIST } from '../../blankLooks';
import { storeValue } from '../write/cellXml';
import { escapeAttribute, escapeText } from '../xml/xmlElements';
import { styleIndex } from './stylesPart';

/** Makes the worksheet of a blank form; its elements are in the order of the schema. */
export function sheetPart(form: BlankForm): string {
  const { widths, heights, merged, choices, print } = form;
  const { side, end, edge } = BLANK_MARGINS;
  const last = `${columnName(widths.length)}${heights.length}`;
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${last}"/>` +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${widths.map(column).join('')}</cols>` +
    `<sheetData>${rows(form)}</sheetData>` +
    `<mergeCells count="${merged.length}">` +
    `${merged.map((area) => `<mergeCell ref="${rangeToA1(area)}"/>`).join('')}</mergeCells>` +
    validations(choices) +
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${side}" right="${side}" top="${end}" bottom="${end}" header="${edge}" footer="${edge}"/>` +
    `<pageSetup paperSize="9" orientation="${print.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${escapeText(`&C${BLANK_FOOTER}`)}</oddFooter></headerFooter>` +
    rowBreaks(print.breaks) +
    '</worksheet>'
  );
}

/** Makes page breaks; each has the number of the row above it. */
function rowBreaks(breaks: readonly number[]): string {
  if (breaks.length === 0) return '';
  const each = breaks.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
  const count = breaks.length;
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${each.join('')}</rowBreaks>`;
}

/** In characters: the margins of a cell, which Excel adds to a column's width. */
const MARGINS = 0.7109375;

function column(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width + MARGINS}" customWidth="1"/>`;
}

function rows({ cells, heights }: BlankForm): string {
  const byRow = new Map<number, BlankCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.at.row);
    if (row) row.push(cell);
    else byRow.set(cell.at.row, [cell]);
  }
  return heights
    .map((height, index) => {
      const row = (byRow.get(index + 1) ?? []).sort((a, b) => a.at.column - b.at.column);
      return `<row r="${index + 1}" ht="${height}" customHeight="1">${row.map(cellElement).join('')}</row>`;
    })
    .join('');
}

function cellElement({ at, value, style }: BlankCell): string {
  const { type, inner } = storeValue(value, '', 'inline');
  const start = `<c r="${toA1(at)}" s="${styleIndex(style)}"${type === null ? '' : ` t="${type}"`}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</c>`;
}

/** Lets cells be chosen from a list; Excel refuses other entries. */
function validations(choices: readonly Choice[]): string {
  if (choices.length === 0) return '';
  const cells = new Map<string, string[]>();
  for (const { at, options } of choices) {
    const list = options.join(',');
    cells.set(list, [...(cells.get(list) ?? []), rangeToA1(at)]);
  }
  const each = [...cells].map(
    ([list, ranges]) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="${CHOOSE_FROM_LIST}" ` +
      `error="${escapeAttribute(list.replaceAll(',', '、'))}" sqref="${ranges.join(' ')}">` +
      `<formula1>${escapeText(`"${list.replaceAll('"', '""')}"`)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${cells.size}">${each.join('')}</dataValidations>`;
}

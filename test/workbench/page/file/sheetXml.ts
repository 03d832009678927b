import { isCellError } from '../../../../src/sheet/cell';
import { rangeToA1, toA1 } from '../../../../src/sheet/address';
import { escapeText } from '../../../../src/hosts/xlsx/xml/xmlElements';
import type { UniverSheet } from '../spreadsheet/univerSheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A worksheet part with what a sheet holds: values, formulas, merged areas, column widths. */
export function sheetXml(sheet: UniverSheet): string {
  const places = sheet.filled().toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const rows = new Map<number, string>();
  for (const [row, column] of places) rows.set(row, (rows.get(row) ?? '') + cellXml(sheet, row, column));
  const data = [...rows].map(([row, cells]) => `<row r="${row}">${cells}</row>`);
  const columns = [...new Set(places.map(([, column]) => column))].toSorted((a, b) => a - b);
  const widths = columns.map((column) => {
    const width = (sheet.columnPixels(column) / 7).toFixed(2);
    return `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
  });
  const merged = sheet.merged.map((area) => `<mergeCell ref="${rangeToA1(area)}"/>`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
    (widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '') +
    `<sheetData>${data.join('')}</sheetData>` +
    (merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '') +
    '</worksheet>'
  );
}

function cellXml(sheet: UniverSheet, row: number, column: number): string {
  const { value, formula } = sheet.cell(row, column)!;
  const at = toA1({ row, column });
  const f = formula === null ? '' : `<f>${escapeText(formula.slice(1))}</f>`;
  if (value === null) return f && `<c r="${at}">${f}</c>`;
  if (isCellError(value)) return `<c r="${at}" t="e">${f}<v>${escapeText(value.error)}</v></c>`;
  if (typeof value === 'number') return `<c r="${at}">${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (f) return `<c r="${at}" t="str">${f}<v>${escapeText(value)}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}

import { parseRange, rangeToA1 } from '../../../sheet/address';
import type { CellPatch } from './cellPatch';
import { columnStyle } from './columnStyle';
import { expandShared } from './expandShared';
import { newRow, patchRow } from './patchRow';
import { attribute, tagOf, withAttribute } from '../xml/xmlAttributes';
import { append, childOf, childrenOf, placeInOrder, prefixOf, rootOf, splice } from '../xml/xmlElements';
import type { Element, Splice } from '../xml/xmlElements';

/** The children of a worksheet up to its cells, in the schema's order. */
const BEFORE_CELLS = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'];

/**
 * Changes cells in a worksheet's XML; every other character stays. Cells and rows that are missing are inserted where
 * they belong.
 * @param xml a well-formed worksheet part
 * @param patches at most one for each cell
 */
export function patchCells(xml: string, patches: readonly CellPatch[]): string {
  if (patches.length === 0) return xml;
  const sheet = rootOf(xml);
  const prefix = prefixOf(sheet);
  const sheetData = childOf(xml, sheet, 'sheetData');
  const styleOf = columnStyle(xml, sheet);
  const byRow = new Map<number, CellPatch[]>();
  for (const patch of patches.toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column)) {
    const cells = byRow.get(patch.at.row);
    if (cells) cells.push(patch);
    else byRow.set(patch.at.row, [patch]);
  }
  if (!sheetData) {
    const place = placeInOrder(xml, sheet, BEFORE_CELLS, 'sheetData');
    const rows = [...byRow].map(([row, cells]) => newRow(prefix, row, cells, styleOf)).join('');
    const text = `<${prefix}sheetData>${rows}</${prefix}sheetData>`;
    return splice(xml, [{ start: place, end: place, text }, ...extendDimension(xml, sheet, patches)]);
  }

  const splices: Splice[] = [...expandShared(xml, sheetData, patches)];
  const added: CellPatch[] = [];
  let number = 0;
  for (const row of childrenOf(xml, sheetData)) {
    if (row.local !== 'row') continue;
    number = Number(attribute(tagOf(xml, row), 'r') ?? number + 1);
    for (const [missing, cells] of byRow) {
      if (missing >= number) break;
      splices.push({ start: row.start, end: row.start, text: newRow(prefix, missing, cells, styleOf) });
      added.push(...cells);
      byRow.delete(missing);
    }
    const cells = byRow.get(number);
    if (cells) {
      const patched = patchRow(xml, row, prefix, cells, styleOf);
      splices.push(...patched.splices);
      added.push(...patched.added);
    }
    byRow.delete(number);
    if (byRow.size === 0) break;
  }
  const rest = [...byRow].map(([row, cells]) => newRow(prefix, row, cells, styleOf)).join('');
  if (rest !== '') splices.push(append(xml, sheetData, rest));
  for (const cells of byRow.values()) added.push(...cells);
  return splice(xml, [...splices, ...extendDimension(xml, sheet, added)]);
}

/** Extends the used range that the sheet states to the cells that were added. */
function extendDimension(xml: string, sheet: Element, added: readonly CellPatch[]): Splice[] {
  const dimension = childOf(xml, sheet, 'dimension');
  if (!dimension || added.length === 0) return [];
  const tag = tagOf(xml, dimension);
  const range = parseRange(attribute(tag, 'ref') ?? '');
  if (!range) return [];
  const wider = added.reduce(
    ({ top, left, bottom, right }, { at: { row, column } }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    range,
  );
  if (rangeToA1(wider) === rangeToA1(range)) return [];
  return [
    { start: dimension.start, end: dimension.inner, text: withAttribute(tag, 'ref', rangeToA1(wider)) },
  ];
}

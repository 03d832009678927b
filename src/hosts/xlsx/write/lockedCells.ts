import type { Address } from '../../../sheet/address';
import { parseA1 } from '../../../sheet/address';
import { columnStyle } from './columnStyle';
import { attribute, isTrue, tagOf } from '../xml/xmlAttributes';
import { childOf, childrenOf, rootOf } from '../xml/xmlElements';
import type { Element } from '../xml/xmlElements';

/**
 * Returns a test for the cells that sheet protection locks: all whose style does not unlock them. A cell that is not
 * stored has the style of its row, else of its column.
 * @param styles the workbook's styles part; null if it has none
 */
export function lockedCells(xml: string, styles: string | null): (at: Address) => boolean {
  const open = openStyles(styles);
  const sheet = rootOf(xml);
  const ofColumn = columnStyle(xml, sheet);
  const rows = rowsOf(xml, sheet);
  return (at) => {
    const row = rows.get(at.row);
    const style = (row && styleInRow(xml, row, at.column)) ?? ofColumn(at.column) ?? '0';
    return !open.has(Number(style));
  };
}

/** Returns the indices of the cell formats that are unlocked. */
function openStyles(styles: string | null): ReadonlySet<number> {
  const open = new Set<number>();
  const formats = styles === null ? undefined : childOf(styles, rootOf(styles), 'cellXfs');
  if (styles === null || !formats) return open;
  let index = 0;
  for (const format of childrenOf(styles, formats)) {
    const protection = childOf(styles, format, 'protection');
    const locked = protection ? attribute(tagOf(styles, protection), 'locked') : null;
    if (locked !== null && !isTrue(locked)) open.add(index);
    index += 1;
  }
  return open;
}

function rowsOf(xml: string, sheet: Element): ReadonlyMap<number, Element> {
  const rows = new Map<number, Element>();
  const sheetData = childOf(xml, sheet, 'sheetData');
  let number = 0;
  for (const row of sheetData ? childrenOf(xml, sheetData) : []) {
    number = Number(attribute(tagOf(xml, row), 'r') ?? number + 1);
    rows.set(number, row);
  }
  return rows;
}

function styleInRow(xml: string, row: Element, wanted: number): string | null {
  let column = 0;
  for (const cell of childrenOf(xml, row)) {
    const tag = tagOf(xml, cell);
    const written = attribute(tag, 'r');
    column = (written === null ? null : parseA1(written)?.column) ?? column + 1;
    if (column === wanted) return attribute(tag, 's') ?? '0';
  }
  const tag = tagOf(xml, row);
  return isTrue(attribute(tag, 'customFormat')) ? attribute(tag, 's') : null;
}

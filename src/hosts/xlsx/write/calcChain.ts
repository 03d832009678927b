import { parseA1 } from '../../../sheet/address';
import type { Address } from '../../../sheet/address';
import { attribute, tagOf, withAttribute } from '../xml/xmlAttributes';
import { childrenOf, rootOf, splice } from '../xml/xmlElements';
import type { Splice } from '../xml/xmlElements';

/** A cell in Excel's order of calculation, with the `sheetId` of its sheet. */
export interface ChainCell {
  readonly sheetId: string;
  readonly at: Address;
}

/**
 * Returns the calculation chain without cells that hold no formula any more: Excel “repairs” a workbook whose chain
 * contains one. An entry without `i` belongs to the sheet of the entry before it.
 * @returns null if no entry is left: then the part has to be removed
 */
export function withoutCells(xml: string, cells: readonly ChainCell[]): string | null {
  const gone = new Set(cells.map(({ sheetId, at }) => key(sheetId, at)));
  const splices: Splice[] = [];
  let sheetId = '';
  let stated = '';
  let left = 0;
  for (const entry of childrenOf(xml, rootOf(xml))) {
    const tag = tagOf(xml, entry);
    const own = attribute(tag, 'i');
    sheetId = own ?? sheetId;
    const at = parseA1(attribute(tag, 'r') ?? '');
    if (at && gone.has(key(sheetId, at))) {
      splices.push({ start: entry.start, end: entry.end, text: '' });
      continue;
    }
    left += 1;
    if (own === null && stated !== sheetId) {
      splices.push({ start: entry.start, end: entry.inner, text: withAttribute(tag, 'i', sheetId) });
    }
    stated = sheetId;
  }
  return left === 0 ? null : splice(xml, splices);
}

function key(sheetId: string, { row, column }: Address): string {
  return `${sheetId} ${row} ${column}`;
}

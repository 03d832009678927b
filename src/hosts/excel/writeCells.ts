import type { Content } from '../../revision/revision';
import { contains, rangeToA1, toA1 } from '../../sheet/address';
import type { Address, Range } from '../../sheet/address';
import type { Cell } from '../../sheet/cell';
import type { Sheet } from '../../sheet/sheet';
import { areasOf, blocksAround } from './blocks';
import { cellsOf, entryFor } from './cells';

/** A cell and what it is to hold. */
export interface CellWrite {
  readonly sheetId: string;
  readonly at: Address;
  readonly content: Content;
}

type Entry = string | number | boolean | null;

/** A range and what is entered into it; null leaves a cell as it is. */
interface BlockWrite {
  readonly sheetId: string;
  readonly range: Range;
  readonly values: readonly (readonly Entry[])[];
}

/**
 * The writes as blocks of values. A protected sheet gets blocks that hold nothing but the cells to
 * write: Excel refuses a block for one locked cell in it, written or not.
 */
function blockWrites(writes: readonly CellWrite[], sheets: ReadonlyMap<string, Sheet>): BlockWrite[] {
  return [...new Set(writes.map(({ sheetId }) => sheetId))].flatMap((sheetId) =>
    blocksOnSheet(
      writes.filter((write) => write.sheetId === sheetId),
      sheets.get(sheetId)!,
    ),
  );
}

function blocksOnSheet(
  writes: readonly CellWrite[],
  { id: sheetId, isProtected, grid }: Sheet,
): BlockWrite[] {
  const places = writes.map(({ at }) => at);
  const ranges = isProtected ? areasOf(places) : blocksAround(places);
  return ranges.map((range) => {
    const values = emptyBlock(range);
    for (const { at, content } of writes) {
      if (!contains(range, at)) continue;
      const format = grid.cell(at.row, at.column)?.format ?? 'General';
      values[at.row - range.top]![at.column - range.left] = entryFor(content, format);
    }
    return { sheetId, range, values };
  });
}

function emptyBlock({ top, left, bottom, right }: Range): Entry[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array<Entry>(right - left + 1).fill(null));
}

/**
 * Queues the writing of cells.
 * @param sheets the sheets as they are, whose number formats decide how a text is entered
 */
export function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  sheets: ReadonlyMap<string, Sheet>,
): void {
  for (const { sheetId, range, values } of blockWrites(writes, sheets)) {
    const cells = context.workbook.worksheets.getItem(sheetId).getRange(rangeToA1(range));
    cells.values = values.map((row) => [...row]);
  }
}

/** Asks what cells hold at this point of the request; what it gives reads the answer. */
export function askHeld(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  sheets: ReadonlyMap<string, Sheet>,
): () => (place: Pick<CellWrite, 'sheetId' | 'at'>) => Cell | undefined {
  const asked = blockWrites(writes, sheets).map(({ sheetId, range }) => {
    const cells = context.workbook.worksheets.getItem(sheetId).getRange(rangeToA1(range));
    return { sheetId, cells: cells.load('rowIndex,columnIndex,values,formulas,numberFormat') };
  });
  return () => {
    const held = new Map(
      asked.flatMap(({ sheetId, cells: { rowIndex, columnIndex, values, formulas, numberFormat } }) =>
        [...cellsOf({ rowIndex, columnIndex, values, formulas, numberFormat })].map(
          ([at, cell]) => [`${sheetId} ${toA1(at)}`, cell] as const,
        ),
      ),
    );
    return ({ sheetId, at }) => held.get(`${sheetId} ${toA1(at)}`);
  };
}

/** How many bytes a value takes as JSON. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

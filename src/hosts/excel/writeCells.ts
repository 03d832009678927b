import type { Content } from '../../revision/revision';
import { MAX_ROW, contains, rangeToA1, toA1 } from '../../sheet/address';
import type { Address, Range } from '../../sheet/address';
import type { Cell } from '../../sheet/cell';
import type { Grid } from '../../sheet/grid';
import type { Sheet } from '../../sheet/sheet';
import { contentOf } from '../content';
import { areasOf, blocksAround } from './blocks';
import { cellsOf, entryFor } from './answeredCells';

/** A cell and the content to write into it. */
export interface CellWrite {
  readonly sheetId: string;
  readonly at: Address;
  readonly content: Content;
}

type Entry = string | number | boolean | null;

/** A range and the values to enter into it; null leaves a cell as it is. */
interface BlockWrite {
  readonly sheetId: string;
  readonly range: Range;
  readonly values: readonly (readonly Entry[])[];
}

/** What cells hold at one point of a request. */
export interface Held {
  at(place: Place): Cell | undefined;
  contentAt(place: Place): Content;
  /** All cells of the blocks that are written and of the rows below them, written or not. */
  readonly all: readonly Place[];
}

export type Place = Pick<CellWrite, 'sheetId' | 'at'>;

/**
 * Joins writes into blocks of values. On a protected sheet a block holds only cells that are written, because Excel
 * refuses a block that contains a locked cell. Across hidden rows each row is a block of its own, because Excel has
 * been seen to put a rectangle over filtered rows into other rows.
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
  const blocks = isProtected ? areasOf(places) : blocksAround(places);
  const ranges = blocks.flatMap((block) => (coversHidden(grid, block) ? rowsOf(block, places) : block));
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

function coversHidden(grid: Grid, { top, bottom }: Range): boolean {
  for (let row = top; row <= bottom; row += 1) if (grid.isRowHidden(row)) return top < bottom;
  return false;
}

/** Returns the rows of a block that hold something to write. */
function rowsOf(block: Range, places: readonly Address[]): Range[] {
  const rows = new Set(places.filter((place) => contains(block, place)).map(({ row }) => row));
  return [...rows].map((row) => ({ ...block, top: row, bottom: row }));
}

function emptyBlock({ top, left, bottom, right }: Range): Entry[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array<Entry>(right - left + 1).fill(null));
}

/**
 * Queues the writing of cells.
 * @param sheets the sheets as they are: their number formats decide how a text is entered
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

/**
 * Queues the question what cells hold at this point of the request.
 * @returns what reads the answer
 */
export function askHeld(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  sheets: ReadonlyMap<string, Sheet>,
): () => Held {
  const asked = blockWrites(writes, sheets).map(({ sheetId, range: block }) => {
    const range = withRowsBelow(block);
    const cells = context.workbook.worksheets.getItem(sheetId).getRange(rangeToA1(range));
    return { sheetId, range, cells: cells.load('rowIndex,columnIndex,values,formulas,numberFormat') };
  });
  return () => {
    const cells = new Map(
      asked.flatMap(({ sheetId, cells: { rowIndex, columnIndex, values, formulas, numberFormat } }) =>
        [...cellsOf({ rowIndex, columnIndex, values, formulas, numberFormat })].map(
          ([at, cell]) => [`${sheetId} ${toA1(at)}`, cell] as const,
        ),
      ),
    );
    const at: Held['at'] = (place) => cells.get(`${place.sheetId} ${toA1(place.at)}`);
    const contentAt: Held['contentAt'] = (place) => contentOf(at(place));
    return { at, contentAt, all: asked.flatMap(({ sheetId, range }) => placesIn(sheetId, range)) };
  };
}

/**
 * Extends a block by as many rows below: Excel has been seen to put values there if all rows of the block are hidden.
 */
function withRowsBelow(block: Range): Range {
  return { ...block, bottom: Math.min(MAX_ROW, 2 * block.bottom - block.top) };
}

function placesIn(sheetId: string, { top, left, bottom, right }: Range): Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push({ sheetId, at: { row, column } });
  }
  return places;
}

/** Returns the size of a value as JSON, in bytes. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

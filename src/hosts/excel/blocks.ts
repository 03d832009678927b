import type { Address, Range } from '../../sheet/address';

/**
 * So many cells at most are asked for in one answer. With four matrices and long notes the answer stays well below 5
 * MB, and office.js decodes it without blocking the page noticeably.
 */
export const CELLS_PER_TRIP = 20_000;

/** Returns the number of cells of a range. */
export function cellCount({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Cuts a range into blocks of whole rows with at most so many cells each, but at least one row. */
export function rowBlocks(range: Range, cells: number): Range[] {
  const rows = Math.max(1, Math.floor(cells / (range.right - range.left + 1)));
  const blocks: Range[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    blocks.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return blocks;
}

/** Packs things in their order into round trips whose sizes add up to at most `most`; each holds at least one thing. */
export function packed<T>(things: readonly T[], sizeOf: (thing: T) => number, most: number): T[][] {
  const trips: T[][] = [];
  let room = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    const trip = trips.at(-1);
    if (trip && size <= room) trip.push(thing);
    else trips.push([thing]);
    room = (trip && size <= room ? room : most) - size;
  }
  return trips;
}

/** A block has at most so many cells for each address in it, and a few more. */
const CELLS_PER_PLACE = 40;
const CELLS_TO_BEGIN_WITH = 400;

/** Returns rectangles that cover all the addresses: one for the cells of a form, a few for forms below one another. */
export function blocksAround(addresses: readonly Address[]): Range[] {
  const blocks: Range[] = [];
  let places = 0;
  for (const { row, column } of addresses.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const place = { top: row, left: column, bottom: row, right: column };
    const last = blocks.at(-1) ?? place;
    const wider = {
      ...last,
      bottom: row,
      left: Math.min(last.left, column),
      right: Math.max(last.right, column),
    };
    if (blocks.length > 0 && cellCount(wider) <= CELLS_TO_BEGIN_WITH + CELLS_PER_PLACE * places) {
      blocks[blocks.length - 1] = wider;
      places += 1;
    } else {
      blocks.push(place);
      places = 1;
    }
  }
  return blocks;
}

/** Joins cells below one another into areas that hold exactly the cells given. */
export function areasOf(addresses: readonly Address[]): Range[] {
  const areas: Range[] = [];
  for (const { row, column } of addresses.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    if (last?.left === column && row <= last.bottom + 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

import { rangeToA1, toA1 } from '../../sheet/address';
import type { Range } from '../../sheet/address';
import { Problem } from '../../sheet/problem';
import { CELLS_PER_TRIP, cellCount, packed } from './blocks';
import type { Wanted } from './readBlocks';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';

/** A sheet by its id and name, and the rectangle around its contents. */
export interface Extent {
  readonly sheetId: string;
  readonly name: string;
  readonly used: Range;
}

/** Contents spread over more cells are no form, and take Excel minutes to return. */
export const MOST_CELLS = 2_000_000;

/** A large area is cut into so many bands of rows at a time. */
const BANDS = 64;
/** The first rows and columns make a band of their own, since forms lie there. */
const FIRST_ROWS = 500;
const FIRST_COLUMNS = 100;
/** Bands that are still large are cut again, so many times at most. */
const MOST_CUTS = 3;

/**
 * Returns the areas that hold a sheet's contents. A single cell far below or to the right makes the rectangle around
 * all contents enormous and mostly empty. A large rectangle is therefore cut into bands, and Excel is asked in one
 * round trip which part of each is used.
 * @throws Problem `sheet-too-large` if the contents are spread over more than `MOST_CELLS`
 */
export async function contentAreas(
  excel: ExcelConnection,
  extents: readonly Extent[],
): Promise<readonly Wanted[]> {
  let areas: readonly Wanted[] = extents.map(({ sheetId, used }) => ({ sheetId, range: used }));
  for (let cut = 0; cut < MOST_CUTS; cut += 1) {
    const large = areas.filter(isLarge);
    const bands = large.flatMap(({ sheetId, range }) =>
      bandsOf(range).map((band) => ({ sheetId, range: band })),
    );
    if (bands.length === 0) break;
    const used: Wanted[] = [];
    for (const trip of packed(bands, () => 1, MOST_ASKED)) used.push(...(await usedOf(excel, trip)));
    // Cutting a dense area again gains nothing.
    const isDense = count(used) * 2 > count(large);
    areas = [...areas.filter((area) => !isLarge(area)), ...used];
    if (isDense) break;
  }
  for (const { sheetId, name, used } of extents) {
    if (count(areas.filter((area) => area.sheetId === sheetId)) > MOST_CELLS) throw tooLarge(name, used);
  }
  return areas;
}

/** So many ranges at most are asked about in one round trip. */
const MOST_ASKED = 1_000;

function isLarge({ range }: Wanted): boolean {
  return cellCount(range) > CELLS_PER_TRIP;
}

function count(areas: readonly Wanted[]): number {
  return areas.reduce((cells, { range }) => cells + cellCount(range), 0);
}

/** Returns the beginning of the range, then bands of equal height; a very wide band is cut in two. */
function bandsOf({ top, left, bottom, right }: Range): Range[] {
  const first = Math.min(bottom, top + FIRST_ROWS - 1);
  const height = Math.max(1, Math.ceil((bottom - first) / (BANDS - 1)));
  const rows = [{ top, bottom: first }];
  for (let from = first + 1; from <= bottom; from += height)
    rows.push({ top: from, bottom: Math.min(bottom, from + height - 1) });
  const edge = left + FIRST_COLUMNS - 1;
  const columns =
    right <= edge
      ? [{ left, right }]
      : [
          { left, right: edge },
          { left: edge + 1, right },
        ];
  return rows.flatMap((row) => columns.map((column) => ({ ...row, ...column })));
}

function usedOf(excel: ExcelConnection, bands: readonly Wanted[]): Promise<readonly Wanted[]> {
  return roundTrip(excel, (context) => {
    const asked = bands.map(({ sheetId, range }) => {
      const band = context.workbook.worksheets.getItem(sheetId).getRange(rangeToA1(range));
      return { sheetId, used: askExtent(band.getUsedRangeOrNullObject(true)) };
    });
    return () =>
      asked.flatMap(({ sheetId, used }) => {
        const range = used();
        return range ? [{ sheetId, range }] : [];
      });
  });
}

/**
 * Queues the question where a range lies, which may be a null object.
 * @returns what reads the answer
 */
export function askExtent(range: Excel.Range): () => Range | null {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (range.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return {
      top: rowIndex + 1,
      left: columnIndex + 1,
      bottom: rowIndex + rowCount,
      right: columnIndex + columnCount,
    };
  };
}

function tooLarge(sheet: string, { bottom, right }: Range): Problem {
  const last = toA1({ row: bottom, column: right });
  const says = {
    'zh-CN': `工作表的内容一直分布到 ${last}，超过 200 万个单元格，无法读取。请删去自评表以外的内容，或把自评表移到单独的工作表后再试。`,
    'en-US': `The contents of this sheet reach as far as ${last}, over more than 2 million cells, and cannot be read. Please remove what does not belong to the form, or move the form to a sheet of its own, then try again.`,
  };
  return new Problem('sheet-too-large', says, { sheet });
}

import { parseRange, rangeToA1 } from '../../sheet/address';
import type { Range } from '../../sheet/address';
import { asProblem, isOutcomeUnknown } from './excelErrors';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';

/** A sheet and the range that holds its contents. */
export interface Used {
  readonly sheetId: string;
  readonly used: Range;
}

/** True if this Excel can tell merged areas. */
export function canTellMerges(excel: ExcelConnection): boolean {
  return excel.isSetSupported('1.13');
}

/**
 * Queues the question for the merged areas of a range, which may be a null object.
 * @returns what reads the answer
 */
export function askMergedAreas(range: Excel.Range): () => readonly Range[] {
  const areas = range.getMergedAreasOrNullObject();
  areas.load('areas/items/address');
  return () => {
    const items = areas.isNullObject ? [] : areas.areas.items;
    return items.flatMap(({ address }) => parseRange(address.replace(/^.*!/, '')) ?? []);
  };
}

/**
 * Reads the merged areas of sheets, by sheet id, usually in one round trip; none if Excel cannot tell them. Asking
 * clears the undo stack on the desktop, so this is only for actions of the user.
 */
export async function readMergedAreas(
  excel: ExcelConnection,
  sheets: readonly Used[],
): Promise<ReadonlyMap<string, readonly Range[]>> {
  if (sheets.length === 0 || !canTellMerges(excel)) return new Map();
  try {
    return await askFor(excel, sheets);
  } catch (error) {
    const problem = asProblem(error);
    if (isOutcomeUnknown(problem) || problem.code === 'sheet-gone') throw problem;
    return byHalves(excel, sheets);
  }
}

/** Asks for half as many sheets, then rows, each time Excel fails, as it does on more than 512 areas at once. */
async function byHalves(
  excel: ExcelConnection,
  sheets: readonly Used[],
): Promise<ReadonlyMap<string, readonly Range[]>> {
  const [only] = sheets;
  if (sheets.length > 1) {
    const middle = Math.ceil(sheets.length / 2);
    const first = await readMergedAreas(excel, sheets.slice(0, middle));
    return new Map([...first, ...(await readMergedAreas(excel, sheets.slice(middle)))]);
  }
  if (!only || only.used.bottom - only.used.top < 8) return new Map();
  const { sheetId, used } = only;
  const middle = Math.floor((used.top + used.bottom) / 2);
  const upper = await readMergedAreas(excel, [{ sheetId, used: { ...used, bottom: middle } }]);
  const lower = await readMergedAreas(excel, [{ sheetId, used: { ...used, top: middle + 1 } }]);
  if (!upper.has(sheetId) || !lower.has(sheetId)) return new Map();
  return new Map([[sheetId, united([...upper.get(sheetId)!, ...lower.get(sheetId)!])]]);
}

/** Removes duplicates: Excel returns an area that lies across a cut with both halves. */
function united(areas: readonly Range[]): Range[] {
  return [...new Map(areas.map((area) => [rangeToA1(area), area])).values()];
}

function askFor(
  excel: ExcelConnection,
  sheets: readonly Used[],
): Promise<ReadonlyMap<string, readonly Range[]>> {
  return roundTrip(excel, (context) => {
    const asked = sheets.map(({ sheetId, used }) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(rangeToA1(used));
      return { sheetId, areas: askMergedAreas(range) };
    });
    return () => new Map(asked.map(({ sheetId, areas }) => [sheetId, areas()]));
  });
}

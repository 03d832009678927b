import { rangeToA1 } from '../../sheet/address';
import type { Address, Range } from '../../sheet/address';
import { Cells } from '../../sheet/cells';
import type { Cell } from '../../sheet/cell';
import { Problem } from '../../sheet/problem';
import type { Sheet } from '../../sheet/sheet';
import { breathing } from '../breathe';
import { CELLS_PER_TRIP, cellCount, packed, rowBlocks } from './blocks';
import { asProblem, isNothingRun, isOutcomeUnknown } from './excelErrors';
import { inferMerged } from './inferMerged';
import { askMergedAreas, canTellMerges, readMergedAreas } from './mergedAreas';
import { askBlock, readBlocks } from './readBlocks';
import type { Block } from './readBlocks';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';

/** What reading needs to know and finds out besides the sheets themselves. */
export interface Reading {
  readonly sheets: readonly Sheet[];
  /** The ids of all worksheets, read or not. */
  readonly allIds: readonly string[];
}

/** Merged areas by sheet id, as last told by Excel. */
export type KnownMerges = ReadonlyMap<string, readonly Range[]>;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly calculation: Sheet['calculation'];
  readonly used: Range | null;
  /** The contents as far as they came along. */
  readonly blocks: readonly Block[];
}

/** The corner of a sheet that comes with the first question; forms lie in it as a rule. */
const CORNER = `A1:AN${CELLS_PER_TRIP / 40}`;

/**
 * The sheet in front of the user: one round trip for contents, a second for merged areas, more only
 * for sheets larger than `CELLS_PER_TRIP`.
 * @param merges merged areas known from before: given, Excel is not asked for any (live refresh)
 */
export async function readActiveSheet(excel: ExcelConnection, merges: KnownMerges | null): Promise<Reading> {
  try {
    const { found, allIds } = await frontSheet(excel, true).catch((error: unknown) => {
      // Notes so long that the corner is too much for one answer: its blocks are made smaller later.
      if (asProblem(error).code === 'host-too-large') return frontSheet(excel, false);
      throw error;
    });
    return { sheets: await finish(excel, [found], merges), allIds };
  } catch (error) {
    const allIds = await withoutFrontSheet(excel, error);
    if (allIds) return { sheets: [], allIds };
    throw error;
  }
}

/**
 * The ids of the worksheets where what is in front is none of them: Excel then fails whoever asks for
 * the active worksheet, with a code that says nothing. Null where it is for something else.
 */
async function withoutFrontSheet(excel: ExcelConnection, error: unknown): Promise<readonly string[] | null> {
  const problem = asProblem(error);
  if (isOutcomeUnknown(problem) || isNothingRun(problem)) return null;
  const hasFront = await roundTrip(excel, (context) => {
    context.workbook.worksheets.getActiveWorksheet().load('id');
    return () => true;
  }).catch(() => false);
  return hasFront ? null : sheetIds(excel).catch(() => null);
}

function sheetIds(excel: ExcelConnection): Promise<readonly string[]> {
  return roundTrip(excel, (context) => {
    const all = context.workbook.worksheets.load('items/id');
    return () => all.items.map(({ id }) => id);
  });
}

function frontSheet(
  excel: ExcelConnection,
  withCorner: boolean,
): Promise<{ readonly found: Found; readonly allIds: readonly string[] }> {
  return roundTrip(excel, (context) => {
    const all = context.workbook.worksheets.load('items/id');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const facts = askFacts(sheet);
    const calculation = askCalculation(context);
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    const block = withCorner ? askBlock(used.getIntersectionOrNullObject(CORNER)) : () => null;
    return () => {
      const range = rangeOf(used);
      const corner = block();
      const isWhole = range !== null && corner !== null && cellCount(range) === cellCount(corner.range);
      const blocks = isWhole ? [corner] : [];
      return {
        found: { ...facts(), calculation: calculation(), used: range, blocks },
        allIds: all.items.map(({ id }) => id),
      };
    };
  });
}

/**
 * All worksheets in the order of their tabs, hidden ones too: three round trips, more only for
 * workbooks larger than `CELLS_PER_TRIP` or `SHEETS_PER_TRIP`.
 */
export async function readAllSheets(excel: ExcelConnection, merges: KnownMerges | null): Promise<Reading> {
  const allIds = await sheetIds(excel);
  const withMerges = merges === null && canTellMerges(excel);
  const { found, merged } = await allExtents(excel, allIds, withMerges).catch((error: unknown) => {
    // More than 512 merged areas on one sheet fail the whole question: then sheet by sheet, later.
    const problem = asProblem(error);
    if (!withMerges || isOutcomeUnknown(problem) || problem.code === 'sheet-gone') throw problem;
    return allExtents(excel, allIds, false);
  });
  return { sheets: await finish(excel, found, merges ?? merged), allIds };
}

interface Extents {
  readonly found: readonly Found[];
  /** Null where they were not asked for. */
  readonly merged: KnownMerges | null;
}

/** Asking about as many sheets at once keeps the page from answering for a few dozen milliseconds. */
const SHEETS_PER_TRIP = 50;

async function allExtents(
  excel: ExcelConnection,
  ids: readonly string[],
  withMerges: boolean,
): Promise<Extents> {
  const found: Found[] = [];
  const merged = new Map<string, readonly Range[]>();
  for (let at = 0; at < ids.length; at += SHEETS_PER_TRIP) {
    const part = await extents(excel, ids.slice(at, at + SHEETS_PER_TRIP), withMerges);
    found.push(...part.found);
    for (const [id, areas] of part.merged ?? []) merged.set(id, areas);
  }
  return { found, merged: withMerges ? merged : null };
}

function extents(excel: ExcelConnection, ids: readonly string[], withMerges: boolean): Promise<Extents> {
  return roundTrip(excel, (context) => {
    const calculation = askCalculation(context);
    const asked = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
      return { id, facts: askFacts(sheet), used, merged: withMerges ? askMergedAreas(used) : null };
    });
    return () => ({
      found: asked.map(({ facts, used }) => ({
        ...facts(),
        calculation: calculation(),
        used: rangeOf(used),
        blocks: [],
      })),
      merged: withMerges ? new Map(asked.map(({ id, merged }) => [id, merged!()])) : null,
    });
  });
}

function askFacts(sheet: Excel.Worksheet): () => Omit<Found, 'used' | 'blocks' | 'calculation'> {
  sheet.load('id,name,visibility');
  sheet.protection.load('protected');
  return () => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.protection.protected,
  });
}

/** Asks whether formulas are up to date; what it gives reads the answer. */
function askCalculation(context: Excel.RequestContext): () => Sheet['calculation'] {
  const { application } = context.workbook;
  application.load('calculationMode,calculationState');
  return () => {
    if (application.calculationState === 'Done') return undefined;
    return application.calculationMode === 'Manual' ? 'manual-stale' : 'calculating';
  };
}

function rangeOf(range: Excel.Range): Range | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

/** Reads the contents that did not come along, and the merged areas, and makes sheets of all. */
async function finish(
  excel: ExcelConnection,
  found: readonly Found[],
  merges: KnownMerges | null,
): Promise<readonly Sheet[]> {
  const missing = found.flatMap(({ id: sheetId, used, blocks }) =>
    used && blocks.length === 0 ? rowBlocks(used, CELLS_PER_TRIP).map((range) => ({ sheetId, range })) : [],
  );
  const read: Block[] = [];
  for (const trip of packed(missing, ({ range }) => cellCount(range), CELLS_PER_TRIP)) {
    read.push(...(await readBlocks(excel, trip)));
  }
  const used = found.flatMap(({ id: sheetId, used: range }) => (range ? [{ sheetId, used: range }] : []));
  const merged = merges ?? (await readMergedAreas(excel, used));
  const bySheet = new Map<string, Block[]>();
  for (const block of read) bySheet.set(block.sheetId, [...(bySheet.get(block.sheetId) ?? []), block]);
  const sheets: Sheet[] = [];
  const pause = breathing();
  for (const sheet of found) {
    const blocks = sheet.blocks.length > 0 ? sheet.blocks : (bySheet.get(sheet.id) ?? []);
    sheets.push(sheetOf(sheet, blocks, merged.get(sheet.id)));
    await pause();
  }
  return sheets;
}

function sheetOf(
  { id, name, visibility, isProtected, calculation }: Found,
  blocks: readonly Block[],
  merged: readonly Range[] | undefined,
): Sheet {
  const cells = blocks.flatMap(({ cells: some }) => [...some]);
  const hiddenRows = blocks.flatMap((block) => [...block.hiddenRows]);
  const areas = merged ?? inferMerged(new Cells(cells));
  const grid = gridOf(cells, areas, hiddenRows);
  const facts = { id, name, visibility: visibilityOf(visibility), isProtected, grid };
  return calculation ? { ...facts, calculation } : facts;
}

/** A grid of cells, merged areas and hidden rows. */
export function gridOf(
  cells: readonly (readonly [Address, Cell])[],
  merged: readonly Range[],
  hiddenRows: readonly number[] = [],
): Cells {
  return new Cells(cells, { merged: merged.map(rangeToA1), hiddenRows });
}

function visibilityOf(visibility: string): Sheet['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'very-hidden' : 'visible';
}

/** Runs a reading again when a sheet was deleted under it: what is there now is read. */
export async function readAgainIfGone<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Problem && error.code === 'sheet-gone') return read();
    throw error;
  }
}

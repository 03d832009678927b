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
import { askExtent, contentAreas } from './contentAreas';
import { askMergedAreas, canTellMerges, readMergedAreas } from './readMergedAreas';
import { askBlock, readBlocks } from './readBlocks';
import type { Block } from './readBlocks';
import { roundTrip } from './roundTrip';
import type { ExcelConnection, Trip } from './roundTrip';

/** Sheets that were read, and what else reading found out. */
export interface Reading {
  readonly sheets: readonly Sheet[];
  /** The ids of all worksheets, read or not. */
  readonly allIds: readonly string[];
}

/** Merged areas by sheet id, as Excel last returned them. */
export type KnownMerges = ReadonlyMap<string, readonly Range[]>;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly calculation: Sheet['calculation'];
  readonly used: Range | null;
  /** The contents that came along with the question. */
  readonly blocks: readonly Block[];
}

/** The upper-left part of a sheet, which is read with the first question: most forms lie in it. */
const CORNER = `A1:AN${CELLS_PER_TRIP / 40}`;

/**
 * Reads the sheet in front of the user: one round trip, and two more for contents larger than `CELLS_PER_TRIP`.
 * @param merges merged areas known from before; if given, Excel is not asked for any (live refresh)
 * @param trip makes the first round trip, which other requests at the same moment may share
 */
export async function readActiveSheet(
  excel: ExcelConnection,
  merges: KnownMerges | null,
  trip: Trip,
): Promise<Reading> {
  const withMerges = merges === null && canTellMerges(excel);
  try {
    const { found, merged, allIds } = await frontSheet(trip, { withCorner: true, withMerges }).catch(
      async (error: unknown) => {
        const problem = asProblem(error);
        const alone: Trip = (ask) => roundTrip(excel, ask);
        // Long notes make the corner too large for one answer: it is read in smaller blocks later.
        if (problem.code === 'host-too-large')
          return frontSheet(alone, { withCorner: false, withMerges: false });
        // Excel fails the whole request if there are too many merged areas.
        if (!withMerges || isOutcomeUnknown(problem) || isNothingRun(problem)) throw problem;
        return frontSheet(alone, { withCorner: true, withMerges: false });
      },
    );
    return { sheets: await finish(excel, [found], merges ?? merged), allIds };
  } catch (error) {
    const allIds = await withoutFrontSheet(excel, error);
    if (allIds) return { sheets: [], allIds };
    throw error;
  }
}

/**
 * Returns the ids of the worksheets if a chart sheet is in front: Excel then fails any request for the active
 * worksheet, with a code that says nothing. Null if it failed for another reason.
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

interface Front {
  readonly found: Found;
  /** Null where they were not asked for. */
  readonly merged: KnownMerges | null;
  readonly allIds: readonly string[];
}

function frontSheet(
  trip: Trip,
  { withCorner, withMerges }: { readonly withCorner: boolean; readonly withMerges: boolean },
): Promise<Front> {
  return trip((context) => {
    const all = context.workbook.worksheets.load('items/id');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    const asked = askSheet(context, sheet, used, withCorner);
    const areas = withMerges ? askMergedAreas(used) : null;
    return () => {
      const found = asked();
      const merged = areas && new Map([[found.id, found.used ? areas() : []]]);
      return { found, merged, allIds: all.items.map(({ id }) => id) };
    };
  });
}

/**
 * Queues the question for a sheet and its upper-left part.
 * @returns what reads the answer
 */
function askSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  withCorner = true,
): () => Found {
  const facts = askFacts(sheet);
  const calculation = askCalculation(context);
  const extent = askExtent(used);
  const block = withCorner ? askBlock(used.getIntersectionOrNullObject(CORNER)) : () => null;
  return () => {
    const range = extent();
    const corner = block();
    const isWhole = range !== null && corner !== null && cellCount(range) === cellCount(corner.range);
    return { ...facts(), calculation: calculation(), used: range, blocks: isWhole ? [corner] : [] };
  };
}

/**
 * Queues the question for a sheet at the end of a request that changes it.
 * @param merges merged areas as last read
 * @returns what reads the answer: the sheet, or null if it is too large for one answer
 */
export function askSheetAgain(
  context: Excel.RequestContext,
  sheetId: string,
  merges: KnownMerges,
): () => Sheet | null {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const asked = askSheet(context, sheet, sheet.getUsedRangeOrNullObject(true));
  return () => {
    const found = asked();
    return found.used && found.blocks.length === 0 ? null : sheetOf(found, found.blocks, merges.get(sheetId));
  };
}

/**
 * Reads all worksheets in the order of their tabs, hidden ones included: three round trips, more only for workbooks
 * larger than `CELLS_PER_TRIP` or `SHEETS_PER_TRIP`.
 */
export async function readAllSheets(excel: ExcelConnection, merges: KnownMerges | null): Promise<Reading> {
  const allIds = await sheetIds(excel);
  const withMerges = merges === null && canTellMerges(excel);
  const { found, merged } = await allExtents(excel, allIds, withMerges).catch((error: unknown) => {
    // More than 512 merged areas on one sheet fail the whole request: they are asked for sheet by sheet later.
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

/** A question about so many sheets blocks the page for a few dozen milliseconds. */
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
      const used = sheet.getUsedRangeOrNullObject(true);
      const merged = withMerges ? askMergedAreas(used) : null;
      return { id, facts: askFacts(sheet), used: askExtent(used), merged };
    });
    return () => ({
      found: asked.map(({ facts, used }) => ({
        ...facts(),
        calculation: calculation(),
        used: used(),
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

/**
 * Queues the question whether formulas are up to date.
 * @returns what reads the answer
 */
function askCalculation(context: Excel.RequestContext): () => Sheet['calculation'] {
  const { application } = context.workbook;
  application.load('calculationMode,calculationState');
  return () => {
    if (application.calculationState === 'Done') return undefined;
    return application.calculationMode === 'Manual' ? 'manual-stale' : 'calculating';
  };
}

/** Reads the contents that did not come along, and the merged areas, and makes Sheets of all of it. */
async function finish(
  excel: ExcelConnection,
  found: readonly Found[],
  merges: KnownMerges | null,
): Promise<readonly Sheet[]> {
  const unread = found.flatMap(({ id: sheetId, name, used, blocks }) =>
    used && blocks.length === 0 ? [{ sheetId, name, used }] : [],
  );
  const missing = (await contentAreas(excel, unread)).flatMap(({ sheetId, range }) =>
    rowBlocks(range, CELLS_PER_TRIP).map((block) => ({ sheetId, range: block })),
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

/** Makes a grid of cells, merged areas and hidden rows. */
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

/** Reads once more if a sheet was deleted while it was being read. */
export async function readAgainIfGone<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Problem && error.code === 'sheet-gone') return read();
    throw error;
  }
}

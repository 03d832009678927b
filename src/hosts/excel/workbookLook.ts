import type { Edit } from '../../revision/revision';
import type { Address, Range } from '../../sheet/address';
import { rangeToA1 } from '../../sheet/address';
import type { Cell } from '../../sheet/cell';
import { anchor } from '../../sheet/grid';
import { Problem } from '../../sheet/problem';
import type { Sheet } from '../../sheet/sheet';
import { blocksAround, cellCount, packed, rowBlocks } from './blocks';
import { cellsOf } from './answeredCells';
import { asProblem } from './excelErrors';
import { askFlags, mayBeFormats, readFlags } from './flags';
import type { FlaggedSheet } from './flags';
import { askMemory, cannotKeep, keepsNothing, wholeMemory } from './memory';
import type { KeptMemory } from './memory';
import { gridOf } from './readSheets';
import type { KnownMerges } from './readSheets';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';

/** What to look at before anything is written. */
export interface LookAt {
  readonly edits: readonly Edit[];
  readonly memory: boolean;
  /** The ids of the known sheets, whose flags are read; null if no flags are to change. */
  readonly flagsOn: readonly string[] | null;
  readonly merges: KnownMerges;
}

/** The part of a workbook on which a writing depends, as it is now. */
export interface Look {
  /** By id, the sheets of the edits, with only the cells around the edits. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  isLocked(sheetId: string, at: Address): boolean;
  readonly kept: KeptMemory;
  readonly flagged: readonly FlaggedSheet[];
  /** The ids of all sheets; empty if flags were not asked for. */
  readonly allIds: readonly string[];
}

/** So many cells at most are looked at in one round trip; each comes with its lock. */
const CELLS_PER_LOOK = 20_000;

/** Looks at everything on which a writing depends, usually in one round trip. */
export async function look(
  excel: ExcelConnection,
  { edits, memory, flagsOn, merges }: LookAt,
): Promise<Look> {
  const [first = [], ...more] = packed(
    blocksOf(edits, merges),
    ({ range }) => cellCount(range),
    CELLS_PER_LOOK,
  );
  const ask = (withFlags: boolean) =>
    roundTrip(excel, (context) => {
      const cells = askCells(context, first);
      const kept = memory ? askMemory(context) : () => NO_MEMORY;
      const all = flagsOn ? context.workbook.worksheets.load('items/id') : null;
      const flags = flagsOn && withFlags ? askFlags(context, flagsOn) : () => [];
      return () => ({
        looked: cells(),
        kept: kept(),
        flagged: flags(),
        allIds: all ? all.items.map(({ id }) => id) : [],
      });
    });
  const answer = await ask(true).catch(async (error: unknown) => {
    const whatElse = flagsOn && mayBeFormats(error) ? await ask(false).catch(asProblem) : asProblem(error);
    if (whatElse instanceof Problem) {
      if (memory && (await keepsNothing(excel, whatElse))) throw cannotKeep(whatElse);
      throw whatElse;
    }
    return { ...whatElse, flagged: await readFlags(excel, flagsOn!) };
  });
  const looked = [...answer.looked];
  for (const blocks of more) looked.push(...(await roundTrip(excel, (context) => askCells(context, blocks))));
  const others = answer.allIds.filter((id) => !flagsOn?.includes(id));
  const elsewhere = await readFlags(excel, others);
  return {
    ...sheetsOf(looked, merges),
    kept: await wholeMemory(excel, answer.kept),
    flagged: [...answer.flagged, ...elsewhere],
    allIds: answer.allIds,
  };
}

const NO_MEMORY: KeptMemory = { memory: new Map(), partIds: [] };

interface SheetBlock {
  readonly sheetId: string;
  readonly range: Range;
}

interface LookedBlock extends SheetBlock {
  readonly name: string;
  readonly isProtected: boolean;
  readonly cells: readonly (readonly [Address, Cell])[];
  /** Rows hidden by the user or by a filter. */
  readonly hiddenRows: readonly number[];
  readonly locked: readonly (readonly boolean[])[];
}

/** Returns blocks around the cells that the edits write; in a merged area that is the upper-left cell. */
function blocksOf(edits: readonly Edit[], merges: KnownMerges): SheetBlock[] {
  return [...new Set(edits.map(({ sheetId }) => sheetId))].flatMap((sheetId) => {
    const grid = gridOf([], merges.get(sheetId) ?? []);
    const places = edits
      .filter((edit) => edit.sheetId === sheetId)
      .map(({ at }) => anchor(grid, at.row, at.column));
    return blocksAround(places)
      .flatMap((range) => rowBlocks(range, CELLS_PER_LOOK))
      .map((range) => ({ sheetId, range }));
  });
}

function askCells(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): () => readonly LookedBlock[] {
  const asked = blocks.map((block) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheetId).load('name');
    const protection = sheet.protection.load('protected');
    const range = sheet.getRange(rangeToA1(block.range));
    range.load('rowIndex,columnIndex,values,formulas,numberFormat');
    const cells = range.getCellProperties({ format: { protection: true } });
    const rows = range.getRowProperties({ rowHidden: true });
    return { block, sheet, protection, range, cells, rows };
  });
  return () =>
    asked.flatMap(({ block, sheet, protection, range, cells, rows }) => {
      if (sheet.isNullObject) return [];
      const { values, formulas, numberFormat } = range;
      const { rowIndex, columnIndex } = range;
      return {
        ...block,
        name: sheet.name,
        isProtected: protection.protected,
        cells: [...cellsOf({ rowIndex, columnIndex, values, formulas, numberFormat })],
        hiddenRows: rows.value.flatMap(({ rowHidden }, down) => (rowHidden ? [rowIndex + down + 1] : [])),
        locked: cells.value.map((row) => row.map(({ format }) => format?.protection?.locked !== false)),
      };
    });
}

function sheetsOf(blocks: readonly LookedBlock[], merges: KnownMerges): Pick<Look, 'sheets' | 'isLocked'> {
  const sheets = new Map<string, Sheet>();
  for (const sheetId of new Set(blocks.map((block) => block.sheetId))) {
    const own = blocks.filter((block) => block.sheetId === sheetId);
    const grid = gridOf(
      own.flatMap(({ cells }) => [...cells]),
      merges.get(sheetId) ?? [],
      own.flatMap(({ hiddenRows }) => hiddenRows),
    );
    const { name, isProtected } = own[0]!;
    sheets.set(sheetId, { id: sheetId, name, visibility: 'visible', isProtected, grid });
  }
  return {
    sheets,
    isLocked(sheetId, { row, column }) {
      if (!sheets.get(sheetId)?.isProtected) return false;
      const block = blocks.find(
        ({ sheetId: id, range }) => id === sheetId && row >= range.top && row <= range.bottom,
      );
      return block?.locked[row - block.range.top]?.[column - block.range.left] ?? true;
    },
  };
}

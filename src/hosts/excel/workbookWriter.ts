import { inverse } from '../../revision/revision';
import type { Edit, Revision } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Range } from '../../sheet/address';
import type { Applied, Flag, Json } from '../host';
import { planWrites } from '../writing';
import { commit, netEdits } from './commit';
import { canBeMarked, placedFlags, withoutUnmarkable } from './flagPlaces';
import { newWriting } from './flags';
import type { OwnFormat } from './flags';
import { asProblem } from './excelErrors';
import { look } from './workbookLook';
import type { Look } from './workbookLook';
import { readKept } from './memory';
import { askSheetAgain } from './readSheets';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';
import { hasUnsigned } from './step';
import type { Step } from './step';
import { UNFINISHED, unfinishedJson, unfinishedIn, withKept } from './unfinishedWriting';
import type { Unfinished } from './unfinishedWriting';

/** What is written together. */
export interface Writing {
  readonly revision?: Revision;
  /** The flags that replace all flags of ziping's; null to leave those. */
  readonly flags?: readonly Flag[] | null;
  readonly memory?: Readonly<Record<string, Json>>;
  /** True to write nothing at all if an edit is refused. */
  readonly whole?: boolean;
  /** True for existing flags that are to be removed; if absent, ziping's flags of earlier writings are. */
  readonly isOld?: (format: OwnFormat) => boolean;
  /** The id of the sheet to return as it is afterwards. */
  readonly thenRead?: string | null;
  /** False if flags that Excel refuses fail the whole writing. */
  readonly flagsMayFail?: boolean;
}

/** Writes to the workbook after a look at it, and resolves writings that were cut short. */
export class WorkbookWriter {
  /** Merged areas by sheet id, as Excel last returned them. */
  readonly merges = new Map<string, readonly Range[]>();
  /** The ids of known sheets, on which flags are looked for without asking for the list of sheets first. */
  sheetIds: readonly string[] = [];

  constructor(private excel: ExcelConnection) {}

  async look(edits: readonly Edit[], memory: boolean, flags: boolean): Promise<Look> {
    const flagsOn = flags ? this.sheetIds : null;
    const seen = await look(this.excel, { edits, memory, flagsOn, merges: this.merges });
    if (flags) this.sheetIds = seen.allIds;
    return seen;
  }

  /**
   * Writes everything or nothing.
   * @param seen the workbook as just looked at
   * @throws Problem if Excel refuses, see `commit`
   */
  async write(
    seen: Look,
    {
      revision = NOTHING,
      flags = null,
      memory = {},
      whole = false,
      isOld,
      flagsMayFail = true,
      thenRead = null,
    }: Writing,
  ): Promise<Applied> {
    const { applied, refused, writes } = planWrites(revision, seen.sheets, ({ id }, at) =>
      seen.isLocked(id, at),
    );
    if (whole && refused.length > 0) return { applied: [], refused };
    const edits = netEdits(writes);
    const within = withMarkableFlags(seen);
    const writing = newWriting();
    const hadUnsigned = hasUnsigned(within.flagged);
    const isGoing = isOld ?? (flags ? ({ isSigned }: OwnFormat) => isSigned : () => false);
    const unfinished = { edits, flags, writing, hadUnsigned, memory };
    const step: Step = {
      seen: within,
      edits,
      newFlags: flags ?? [],
      writing,
      isOld: (format) => format.writing !== writing && isGoing(format),
      memory: withKept(seen.kept.memory, memory),
      unfinished: edits.length > 0 ? unfinishedJson(unfinished) : null,
      unfinishedMarks:
        edits.length > 0 ? unfinishedJson({ ...unfinished, edits: [], flags: null, memory: {} }) : null,
      whole,
      flagsMayFail,
      thenRead: thenRead === null ? null : (context) => askSheetAgain(context, thenRead, this.merges),
    };
    const looksAtMemory = edits.length > 0 || Object.keys(memory).length > 0;
    const looksAtFlags = flags !== null || isOld !== undefined;
    const lookAgain = async () => withMarkableFlags(await this.look(edits, looksAtMemory, looksAtFlags));
    const made = await commit(this.excel, step, lookAgain).catch((error: unknown) => {
      if (asProblem(error).code !== 'undo-not-grouped') throw error;
      const { asOneUndoStep: _none, ...ungrouped } = this.excel;
      this.excel = ungrouped;
      return commit(this.excel, step, lookAgain);
    });
    if (whole && made.refused.length > 0) return { applied: [], refused: made.refused };
    const isRefused = (edit: Edit) =>
      made.refused.some(
        ({ edit: { sheetId, at } }) => sheetId === edit.sheetId && toA1(at) === toA1(edit.at),
      );
    return {
      applied: applied.filter((edit) => !isRefused(edit)),
      refused: [...refused, ...made.refused],
      ...(made.unmarked.length > 0 && { unmarked: made.unmarked }),
      ...(made.after && { after: made.after }),
    };
  }

  /** Completes a writing that was cut short, if there is one. */
  async finish(): Promise<Applied> {
    const unfinished = unfinishedIn((await readKept(this.excel)).memory);
    if (!unfinished) return { applied: [], refused: [] };
    const { current, flags, memory } = await this.inThisSession(unfinished.edits, unfinished);
    const isFlagsAlone = current.length === 0;
    const seen = await this.look(current, true, isFlagsAlone || flags !== null);
    const revision = { edits: current, offered: [] };
    const isCutShort = cutShort(unfinished);
    const isOld = (format: OwnFormat) => isCutShort(format) || (!isFlagsAlone && format.isSigned);
    const placed = flags ? placedFlags(withoutUnmarkable(flags, seen), seen, this.merges) : null;
    return this.write(seen, {
      revision,
      flags: placed,
      memory: { ...memory, [UNFINISHED]: null },
      ...((isFlagsAlone || flags !== null) && { isOld }),
    });
  }

  /** Takes back a writing that was cut short, if there is one. */
  async rollback(): Promise<Applied> {
    const unfinished = unfinishedIn((await readKept(this.excel)).memory);
    if (!unfinished) return { applied: [], refused: [] };
    const { current } = await this.inThisSession(unfinished.edits, unfinished);
    const revision = inverse({ edits: current, offered: [] });
    const seen = await this.look(current, true, unfinished.flags !== null);
    const memory = { [UNFINISHED]: null };
    return this.write(seen, { revision, memory, ...(unfinished.flags && { isOld: cutShort(unfinished) }) });
  }

  /** Finds sheets by their names: Excel gives them new ids at every opening, even ids that other sheets had before. */
  private async inThisSession(
    edits: readonly Edit[],
    {
      flags,
      memory,
    }: { readonly flags: readonly Flag[] | null; readonly memory: Readonly<Record<string, Json>> },
  ) {
    const sheets = await roundTrip(this.excel, (context) => {
      const all = context.workbook.worksheets.load('items/id,items/name');
      return () => all.items.map(({ id, name }) => ({ id, name }));
    });
    const names = new Map(edits.map(({ sheetId, sheet }) => [sheetId, sheet]));
    const byName = new Map(sheets.map(({ id, name }) => [name, id]));
    const now = <T extends { readonly sheetId: string }>(thing: T): T => ({
      ...thing,
      sheetId: byName.get(names.get(thing.sheetId) ?? '') ?? thing.sheetId,
    });
    return { current: edits.map(now), flags: flags?.map(now) ?? null, memory };
  }
}

const NOTHING: Revision = { edits: [], offered: [] };

/** Returns a test for the formats that a cut-short writing has set, complete or not. */
function cutShort({ writing, hadUnsigned }: Unfinished): (format: OwnFormat) => boolean {
  return (format) => (format.isSigned ? format.writing === writing : !hadUnsigned);
}

/** Leaves out sheets that were protected since, or whose formats cannot be read: their flags are out of reach. */
function withMarkableFlags(seen: Look): Look {
  return { ...seen, flagged: seen.flagged.filter(canBeMarked) };
}

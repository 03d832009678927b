import { inverse } from '../../revision/revision';
import type { Edit, Revision } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Range } from '../../sheet/address';
import type { Applied, Flag, Json } from '../host';
import { planWrites } from '../writing';
import { commit, netEdits } from './commit';
import { flagsExcept } from './flags';
import type { FlaggedSheet } from './flags';
import { look } from './look';
import type { Look } from './look';
import { readKept } from './memory';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';
import { UNFINISHED, unfinishedJson, unfinishedIn, withKept } from './unfinished';

/** What is to be written together. */
export interface Writing {
  readonly revision?: Revision;
  /** All flags there are to be, or null to leave them. */
  readonly flags?: readonly Flag[] | null;
  readonly memory?: Readonly<Record<string, Json>>;
  /** True to write nothing at all where any edit is refused. */
  readonly whole?: boolean;
  /** The flags to remove; all there are unless told. */
  readonly oldFlags?: readonly FlaggedSheet[];
}

/** Writes to the workbook after a look at it, and resolves writings that were cut short. */
export class WorkbookWriter {
  /** Merged areas by sheet id, as last told by Excel. */
  readonly merges = new Map<string, readonly Range[]>();
  /** The sheets known to be there: flags are looked for on them without asking for the list first. */
  sheetIds: readonly string[] = [];

  constructor(private readonly excel: ExcelConnection) {}

  async look(edits: readonly Edit[], memory: boolean, flags: boolean): Promise<Look> {
    const flagsOn = flags ? this.sheetIds : null;
    const seen = await look(this.excel, { edits, memory, flagsOn, merges: this.merges });
    if (flags) this.sheetIds = seen.allIds;
    return seen;
  }

  /**
   * Writes everything together or nothing.
   * @param seen the workbook as just looked at, with all that is to be written
   * @throws Problem
   */
  async write(
    seen: Look,
    { revision = NOTHING, flags = null, memory = {}, whole = false, oldFlags }: Writing,
  ): Promise<Applied> {
    const { applied, refused, writes } = planWrites(revision, seen.sheets, ({ id }, at) =>
      seen.isLocked(id, at),
    );
    if (whole && refused.length > 0) return { applied: [], refused };
    const edits = netEdits(writes);
    const within = withWritableFlags(seen);
    const flagsBefore = within.flagged.flatMap(({ own }) => own);
    const step = {
      seen: within,
      edits,
      newFlags: flags ?? [],
      oldFlags: oldFlags ?? (flags ? within.flagged : []),
      memory: withKept(seen.kept.memory, memory),
      journal: edits.length > 0 ? unfinishedJson({ edits, flags, flagsBefore, memory }) : null,
      whole,
    };
    const looksAtMemory = edits.length > 0 || Object.keys(memory).length > 0;
    const looksAtFlags = flags !== null || oldFlags !== undefined;
    const overtaken = await commit(this.excel, step, async () =>
      withWritableFlags(await this.look(edits, looksAtMemory, looksAtFlags)),
    );
    if (whole && overtaken.length > 0) return { applied: [], refused: overtaken };
    const isOvertaken = (edit: Edit) =>
      overtaken.some((other) => other.edit.sheetId === edit.sheetId && toA1(other.edit.at) === toA1(edit.at));
    return { applied: applied.filter((edit) => !isOvertaken(edit)), refused: [...refused, ...overtaken] };
  }

  /** Completes a writing that was cut short, if there is one. */
  async finish(): Promise<Applied> {
    const unfinished = unfinishedIn((await readKept(this.excel)).memory);
    if (!unfinished) return { applied: [], refused: [] };
    const { current, flags, memory } = await this.inThisSession(unfinished.edits, unfinished);
    const seen = await this.look(current, true, flags !== null);
    const revision = { edits: current, offered: [] };
    return this.write(seen, { revision, flags, memory: { ...memory, [UNFINISHED]: null } });
  }

  /** Takes back a writing that was cut short, if there is one. */
  async rollback(): Promise<Applied> {
    const unfinished = unfinishedIn((await readKept(this.excel)).memory);
    if (!unfinished) return { applied: [], refused: [] };
    const { current } = await this.inThisSession(unfinished.edits, unfinished);
    const revision = inverse({ edits: current, offered: [] });
    const seen = await this.look(current, true, unfinished.flags !== null);
    const added = flagsExcept(withWritableFlags(seen).flagged, new Set(unfinished.flagsBefore));
    const memory = { [UNFINISHED]: null };
    return this.write(seen, { revision, memory, ...(unfinished.flags && { oldFlags: added }) });
  }

  /** Sheets get new ids at every opening, or one another's; their names say which they were. */
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

/** Flags that stand on a sheet protected since are out of reach. */
function withWritableFlags(seen: Look): Look {
  return { ...seen, flagged: seen.flagged.filter(({ isProtected }) => !isProtected) };
}

import { inverse } from '../../revision/revision';
import type { Edit, Revision } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import { anchor } from '../../sheet/grid';
import { Problem } from '../../sheet/problem';
import type { Sheet } from '../../sheet/sheet';
import type { Applied, Flag, Host, Json, Together } from '../host';
import { planWrites } from '../writing';
import { commit, netEdits } from './commit';
import { look } from './look';
import type { Look } from './look';
import { readKept } from './memory';
import { gridOf, readActiveSheet, readAgainIfGone, readAllSheets } from './readSheets';
import type { KnownMerges } from './readSheets';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';
import { journalIn, withoutJournal } from './unfinished';
import { watchWorkbook } from './watch';

/**
 * The workbook open in Excel, through office.js (ExcelApi 1.9 and later). Writing is all or nothing;
 * a writing that Excel itself cut short is found by `pendingJournal` at the next opening, to be
 * completed by `finish` or taken back by `rollback`.
 */
export class ExcelHost implements Host {
  private merges: KnownMerges = new Map();
  private sheetIds: readonly string[] = [];
  /** Writings wait for one another: each looks at the workbook before it writes. */
  private lastWriting: Promise<unknown> = Promise.resolve();

  constructor(private readonly excel: ExcelConnection) {}

  async readSheets(scope: 'active' | 'all', { live = false } = {}): Promise<readonly Sheet[]> {
    const merges = live ? this.merges : null;
    const read = scope === 'all' ? readAllSheets : readActiveSheet;
    const { sheets, allIds } = await readAgainIfGone(() => read(this.excel, merges));
    if (!live)
      this.merges = new Map([...this.merges, ...sheets.map(({ id, grid }) => [id, grid.merged] as const)]);
    this.sheetIds = allIds;
    return sheets;
  }

  apply(revision: Revision): Promise<Applied> {
    return this.applyTogether(revision, {});
  }

  applyTogether(revision: Revision, { flags, memory = {} }: Together): Promise<Applied> {
    return this.afterOthers(async () => {
      const lookNow = () => this.look(revision.edits, true, flags !== undefined);
      let seen = await lookNow();
      if (journalIn(seen.kept.memory)) {
        // A writing was cut short earlier; whatever comes now comes after it.
        await this.resolve((journal) => ({ edits: journal, offered: [] }));
        seen = await lookNow();
      }
      return this.write(seen, revision, flags ? withoutProtected(flags, seen) : null, memory);
    });
  }

  flag(flags: readonly Flag[]): Promise<void> {
    return this.afterOthers(async () => {
      const seen = await this.look([], false, true);
      refuseProtected(flags, seen);
      await this.write(seen, NOTHING, flags, {});
    });
  }

  clearFlags(): Promise<void> {
    return this.flag([]);
  }

  remember(key: string, value: Json): Promise<void> {
    return this.afterOthers(async () => {
      await this.write(await this.look([], true, false), NOTHING, null, { [key]: value });
    });
  }

  async recall(key: string): Promise<Json> {
    return (await readKept(this.excel)).memory.get(key) ?? null;
  }

  async show(sheetId: string, at: Address): Promise<void> {
    await roundTrip(this.excel, (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(toA1(at)).select();
      return () => undefined;
    });
  }

  watch(listener: () => void): Promise<() => Promise<void>> {
    return watchWorkbook(this.excel, listener);
  }

  /** The edits of a writing that was cut short, or null; one round trip. */
  async pendingJournal(): Promise<readonly Edit[] | null> {
    return journalIn((await readKept(this.excel)).memory);
  }

  /** Completes the writing that was cut short. Cells that somebody has changed since are refused and stay. */
  finish(): Promise<Applied> {
    return this.afterOthers(() => this.resolve((journal) => ({ edits: journal, offered: [] })));
  }

  /** Takes back the writing that was cut short. Cells that somebody has changed since are refused and stay. */
  rollback(): Promise<Applied> {
    return this.afterOthers(() => this.resolve((journal) => inverse({ edits: journal, offered: [] })));
  }

  private async resolve(revisionOf: (journal: readonly Edit[]) => Revision): Promise<Applied> {
    const { memory } = await readKept(this.excel);
    const journal = journalIn(memory);
    if (!journal) return { applied: [], refused: [] };
    const revision = revisionOf(await this.withCurrentIds(journal));
    return this.write(await this.look(revision.edits, true, false), revision, null, {});
  }

  /** Sheets get new ids at every opening; their names say which they were. */
  private async withCurrentIds(edits: readonly Edit[]): Promise<readonly Edit[]> {
    const sheets = await roundTrip(this.excel, (context) => {
      const all = context.workbook.worksheets.load('items/id,items/name');
      return () => all.items.map(({ id, name }) => ({ id, name }));
    });
    const ids = new Set(sheets.map(({ id }) => id));
    const byName = new Map(sheets.map(({ id, name }) => [name, id]));
    return edits.map((edit) =>
      ids.has(edit.sheetId) ? edit : { ...edit, sheetId: byName.get(edit.sheet) ?? edit.sheetId },
    );
  }

  private async look(edits: readonly Edit[], memory: boolean, flags: boolean): Promise<Look> {
    const flagsOn = flags ? this.sheetIds : null;
    const seen = await look(this.excel, { edits, memory, flagsOn, merges: this.merges });
    if (flags) this.sheetIds = seen.allIds;
    return seen;
  }

  private async write(
    seen: Look,
    revision: Revision,
    flags: readonly Flag[] | null,
    memory: Readonly<Record<string, Json>>,
  ): Promise<Applied> {
    const { applied, refused, writes } = planWrites(revision, seen.sheets, ({ id }, at) =>
      seen.isLocked(id, at),
    );
    const edits = netEdits(writes);
    const step = {
      seen: withWritableFlags(seen),
      edits,
      flags: flags && this.placed(flags, seen),
      memory: withoutJournal(seen.kept.memory, memory),
    };
    const asksMemory = edits.length > 0 || Object.keys(memory).length > 0;
    const lookAgain = async () => withWritableFlags(await this.look(edits, asksMemory, flags !== null));
    await commit(this.excel, step, lookAgain);
    return { applied, refused };
  }

  /** Flags of sheets that are there, each on the upper-left cell of its merged area. */
  private placed(flags: readonly Flag[], { allIds }: Look): Flag[] {
    return flags
      .filter(({ sheetId }) => allIds.includes(sheetId))
      .map((flag) => {
        const grid = gridOf([], this.merges.get(flag.sheetId) ?? []);
        return { ...flag, at: anchor(grid, flag.at.row, flag.at.column) };
      });
  }

  private async afterOthers<T>(write: () => Promise<T>): Promise<T> {
    const others = this.lastWriting;
    const own = others.then(write, write);
    this.lastWriting = own.catch(() => undefined);
    return own;
  }
}

const NOTHING: Revision = { edits: [], offered: [] };

/** Excel puts no conditional formats on a protected sheet, and ziping never unprotects one. */
function withoutProtected(flags: readonly Flag[], { flagged }: Look): Flag[] {
  const isProtected = new Set(flagged.filter((sheet) => sheet.isProtected).map(({ sheetId }) => sheetId));
  return flags.filter(({ sheetId }) => !isProtected.has(sheetId));
}

/** Flags that stand on a sheet protected since are out of reach. */
function withWritableFlags(seen: Look): Look {
  return { ...seen, flagged: seen.flagged.filter(({ isProtected }) => !isProtected) };
}

function refuseProtected(flags: readonly Flag[], { flagged }: Look): void {
  const refused = flagged.find(
    ({ sheetId, isProtected, own }) =>
      isProtected && (own.length > 0 || flags.some((flag) => flag.sheetId === sheetId)),
  );
  if (!refused) return;
  const says = {
    'zh-CN': '工作表受保护，Excel 不允许标记单元格。请先在“审阅”选项卡中撤销工作表保护，再重试。',
    'en-US':
      'The sheet is protected, so Excel does not let cells be marked. Unprotect it on the Review tab, then try again.',
  };
  throw new Problem('sheet-protected', says, { sheet: refused.name });
}

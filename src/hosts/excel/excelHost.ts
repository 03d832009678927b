import type { BlankForm } from '../../blank/blankForm';
import type { ReportSheet } from '../../report/worksheets/reportSheet';
import type { Edit, Revision } from '../../revision/revision';
import { parseA1, toA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import type { Applied, Flag, Host, Json, OnSelect, ReadOptions, Selected, Together, Unmarked } from '../host';
import { placedFlags, refuseProtected, unreadableSheets, withoutUnmarkable } from './flagPlaces';
import { CellEditing } from './cellEditing';
import { workbookBehind } from './inView';
import { fileNameOf } from '../fileNameOf';
import { readKept } from './memory';
import type { KeptMemory } from './memory';
import { readActiveSheet, readAgainIfGone, readAllSheets } from './readSheets';
import type { KnownMerges } from './readSheets';
import { canGroupUndo, patientTrip } from './roundTrip';
import type { ExcelConnection, PatientConnection, Trip } from './roundTrip';
import { sharedTrips } from './sharedTrips';
import { unfinishedIn } from './unfinishedWriting';
import { watchWorkbook } from './watch';
import { WorkbookWriter } from './workbookWriter';

/**
 * The workbook that is open in Excel, through office.js: ExcelApi 1.13, as the manifest asks, and a fallback for all
 * that is above 1.9. Writing is all or nothing. A writing that Excel itself cut short is found by `unfinishedEdits` at
 * the next opening, and completed by `finish` or taken back by `rollback`.
 */
export class ExcelHost implements Host {
  private readonly writer: WorkbookWriter;
  /** The last writing; the next one waits for it, since each looks at the workbook before it writes. */
  private lastWriting: Promise<unknown> = Promise.resolve();

  private readonly editing: CellEditing;
  /** For work of several steps, each of which may have to wait until no cell is being edited. */
  private readonly patient: PatientConnection;

  private readonly trip: Trip;
  private askingKept: Promise<KeptMemory> | null = null;

  constructor(private readonly excel: ExcelConnection) {
    this.trip = sharedTrips(excel);
    this.writer = new WorkbookWriter(excel);
    this.editing = new CellEditing(excel);
    this.patient = { ...excel, outlast: (work) => this.editing.outlast(work) };
  }

  get ownUndo(): 'one-step' | 'steps' | 'unsure' {
    if (canGroupUndo(this.excel)) return 'one-step';
    // From this version on, Excel's undo covers what add-ins write.
    return this.excel.isSetSupported('1.19') ? 'steps' : 'unsure';
  }

  onEditing(listener: (isEditing: boolean) => void): void {
    this.editing.listen(listener);
  }

  async readSheets(scope: 'active' | 'all', { live = false }: ReadOptions = {}): Promise<readonly Sheet[]> {
    const { writer, trip } = this;
    const read = (excel: ExcelConnection, merges: KnownMerges | null) =>
      scope === 'all' ? readAllSheets(excel, merges) : readActiveSheet(excel, merges, trip);
    const { sheets, allIds } = await this.editing.outlast(() =>
      readAgainIfGone(() => read(this.excel, live ? writer.merges : null)),
    );
    if (!live) for (const { id, grid } of sheets) writer.merges.set(id, grid.merged);
    writer.sheetIds = allIds;
    return sheets;
  }

  fileName(): string | null {
    return fileNameOf(this.excel.documentUrl?.() ?? '');
  }

  apply(revision: Revision): Promise<Applied> {
    return this.applyTogether(revision, {});
  }

  applyTogether(
    revision: Revision,
    { flags, memory = {}, whole = false, thenRead }: Together,
  ): Promise<Applied> {
    return this.afterOthers(async () => {
      const lookNow = () => this.writer.look(revision.edits, true, flags !== undefined);
      let seen = await lookNow();
      if (unfinishedIn(seen.kept.memory)) {
        // An earlier writing was cut short: it is completed first.
        await this.writer.finish();
        seen = await lookNow();
      }
      const placed = flags ? placedFlags(withoutUnmarkable(flags, seen), seen, this.writer.merges) : null;
      const written = await this.writer.write(seen, {
        revision,
        flags: placed,
        memory,
        whole,
        ...(thenRead !== undefined && { thenRead }),
      });
      const meant = new Set([...(flags ?? []), ...revision.edits].map(({ sheetId }) => sheetId));
      const isWritten = !whole || written.refused.length === 0;
      const unread = isWritten ? unreadableSheets(seen, ({ sheetId }) => meant.has(sheetId)) : [];
      const unmarked = [...unread, ...(written.unmarked ?? [])];
      return unmarked.length > 0 ? { ...written, unmarked } : written;
    });
  }

  flag(flags: readonly Flag[]): Promise<readonly Unmarked[]> {
    return this.afterOthers(async () => {
      const seen = await this.writer.look([], false, true);
      refuseProtected(flags, seen);
      const placed = placedFlags(withoutUnmarkable(flags, seen), seen, this.writer.merges);
      await this.writer.write(seen, { flags: placed, flagsMayFail: false });
      return unreadableSheets(seen, () => true);
    });
  }

  clearFlags(): Promise<readonly Unmarked[]> {
    return this.flag([]);
  }

  remember(key: string, value: Json): Promise<void> {
    return this.afterOthers(async () => {
      await this.writer.write(await this.writer.look([], true, false), { memory: { [key]: value } });
    });
  }

  async recall(key: string): Promise<Json> {
    return (await this.kept()).memory.get(key) ?? null;
  }

  async recallAll(): Promise<Readonly<Record<string, Json>>> {
    return Object.fromEntries((await this.kept()).memory);
  }

  /** The code that makes sheets is seldom needed and loaded with the first report. */
  async writeReport(report: readonly ReportSheet[]): Promise<string> {
    const { writeReport } = await import('./writeReport');
    return this.afterOthers(() => writeReport(this.patient, report));
  }

  /** The code for it is loaded with the first blank form. */
  async insertBlank(form: BlankForm): Promise<string> {
    const { insertBlank } = await import('./insertBlankSheet');
    return this.afterOthers(() => insertBlank(this.patient, form));
  }

  calculate(): Promise<void> {
    return patientTrip(this.patient, (context) => {
      context.workbook.application.calculate('Recalculate');
      return () => undefined;
    });
  }

  async selected(): Promise<Selected | null> {
    return patientTrip(this.patient, (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('id');
      return () => {
        const at = parseA1(cell.address.replace(/^.*!/, ''));
        return at && { sheetId: sheet.id, at };
      };
    });
  }

  async show(sheetId: string, at: Address, to: Address = at): Promise<void> {
    await patientTrip(this.patient, (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      const last = toA1(to) === toA1(at) ? '' : `:${toA1(to)}`;
      sheet.getRange(toA1(at) + last).select();
      return () => undefined;
    }).catch((error: unknown) => {
      throw workbookBehind(error);
    });
  }

  watch(listener: () => void, onSelect?: OnSelect): Promise<() => Promise<void>> {
    return this.editing.outlast(() => watchWorkbook(this.excel, listener, onSelect));
  }

  /** Returns the edits of a writing that was cut short, or null, in one round trip. */
  async unfinishedEdits(): Promise<readonly Edit[] | null> {
    const edits = unfinishedIn((await this.kept()).memory)?.edits ?? [];
    // If only flags are incomplete, the user is not asked: the next writing replaces them.
    return edits.length > 0 ? edits : null;
  }

  /** Completes the writing that was cut short. Cells that were changed since are refused and stay. */
  finish(): Promise<Applied> {
    return this.afterOthers(() => this.writer.finish());
  }

  /** Takes back the writing that was cut short. Cells that were changed since are refused and stay. */
  rollback(): Promise<Applied> {
    return this.afterOthers(() => this.writer.rollback());
  }

  /** Reads the memory; calls at the same time share one request. */
  private kept(): Promise<KeptMemory> {
    return (this.askingKept ??= this.editing
      .outlast(() => readKept(this.excel, this.trip))
      .finally(() => (this.askingKept = null)));
  }

  /**
   * Runs a writing after the others. It may be started again: it looks at the workbook first and finds what was cut
   * short.
   */
  private afterOthers<T>(write: () => Promise<T>): Promise<T> {
    const patient = () => this.editing.outlast(write);
    const own = this.lastWriting.then(patient, patient);
    this.lastWriting = own.catch(() => undefined);
    return own;
  }
}

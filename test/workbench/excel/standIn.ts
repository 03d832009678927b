import type { Batch, BatchAnswer } from './batch';
import { ExcelError } from './excelError';
import { Faults } from './faults';
import type { Fault } from './faults';
import { interpret } from './interpret';
import type { Interpretation } from './interpret';
import { usualManners } from './manners';
import type { Change, WorkbookModel } from './model/workbookModel';
import { messagesAbout } from './objects/events';
import type { EventMessage } from './objects/events';
import type { HostObject } from './objectType';

/** Excel on the web takes and gives no more than this at once: 5 MB. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One round trip, for tests that count them. */
export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly batch: Batch;
  readonly error: BatchAnswer['Error'] | null;
}

/** The flag of a request that waits until nobody types into a cell (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;

/** The connection to Excel broke; the library reports it as `ConnectionFailure`. */
export class Disconnected extends Error {}

/**
 * Excel's place taken: answers batches from a workbook, delivers events, and fails when told to. The
 * Node tests and the page in the browser both speak to it.
 */
export class ExcelStandIn {
  readonly exchanges: Exchange[] = [];
  /** What was asked that the stand-in does not know; tests fail on any. */
  readonly unknown: string[] = [];
  readonly faults = new Faults();
  readonly manners = usualManners();
  payloadLimit = PAYLOAD_LIMIT;
  /** Called when the add-in opens its pane or hides it. */
  onPaneShown: (visible: boolean) => void = () => undefined;
  private readonly references = new Map<string, HostObject | null>();
  private readonly kept = new Set<string>();
  private readonly subscriptions = new Set<string>();
  private readonly listeners = new Set<(messages: readonly EventMessage[]) => void>();
  private referencesMade = 0;
  private isCellEdited = false;
  private undoGroup: { isBegun: boolean } | null = null;
  private lastBatch: Promise<unknown> = Promise.resolve();
  private readonly waiting = new Set<() => void>();

  constructor(
    readonly workbook: WorkbookModel,
    /** The ExcelApi version this Excel reports: 17 for 1.17. */
    readonly apiVersion = 17,
  ) {
    workbook.listen((change) => this.deliver(change));
  }

  /** Whether the user types into a cell: Excel refuses every batch then, reading too. */
  get cellEditing(): boolean {
    return this.isCellEdited;
  }

  set cellEditing(isEdited: boolean) {
    this.isCellEdited = isEdited;
    if (isEdited) return;
    for (const goOn of this.waiting) goOn();
    this.waiting.clear();
  }

  /**
   * Answers one batch.
   * @param flags the request's flags; `delayForCellEdit` has it wait until nobody types any more
   * @throws Disconnected when told so
   */
  async answer(batch: Batch, flags = 0): Promise<BatchAnswer> {
    const faults = this.faults.next();
    const requestBytes = bytesOf(batch);
    await this.interrupt(faults, 'before');
    if (this.isCellEdited && flags & DELAY_FOR_CELL_EDIT)
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    const answer =
      this.undoGroup && this.manners.undoNotGrouped
        ? refused('UndoNotSupported')
        : this.isCellEdited
          ? refused('InvalidOperationInCellEditMode')
          : requestBytes > this.payloadLimit
            ? refused('RequestPayloadSizeLimitExceeded')
            : await this.inTurn(() => interpret(batch, this.interpretation(faults)));
    for (const id of this.references.keys()) if (!this.kept.has(id)) this.references.delete(id);
    const responseBytes = bytesOf(answer);
    const given = responseBytes > this.payloadLimit ? refused('ResponsePayloadSizeLimitExceeded') : answer;
    const error = given.Error ?? null;
    if (error?.Code === 'UnknownToTheStandIn') this.unknown.push(error.Message);
    this.exchanges.push({ requestBytes, responseBytes, actions: batch.Actions.length, batch, error });
    if (faults.some(({ kind }) => kind === 'crash')) await forever();
    await this.interrupt(faults, 'after');
    return given;
  }

  /** One batch after the other: Excel does not begin one in the midst of another. */
  private inTurn(run: () => Promise<BatchAnswer>): Promise<BatchAnswer> {
    const own = this.lastBatch.then(run).finally(() => this.workbook.endUndoStep?.());
    this.lastBatch = own.catch(() => undefined);
    return own;
  }

  /** Takes what the requests of the work change as one step of the list of what the user can undo. */
  async asOneUndoStep(work: () => Promise<void>): Promise<void> {
    this.undoGroup = { isBegun: false };
    await work().finally(() => (this.undoGroup = null));
  }

  /** Calls the listener with the events that the add-in has registered for; the result stops it. */
  onEvents(listener: (messages: readonly EventMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  get hasSubscriptions(): boolean {
    return this.subscriptions.size > 0;
  }

  private deliver(change: Change): void {
    const sheet = this.workbook.sheets.find(({ id }) => id === change.sheetId);
    const messages = messagesAbout(change, sheet, (type, target) =>
      this.subscriptions.has(`${type} ${target}`),
    );
    if (messages.length > 0) for (const listener of this.listeners) listener(messages);
  }

  private async interrupt(faults: readonly Fault[], when: 'before' | 'after'): Promise<void> {
    for (const fault of faults) {
      if (fault.kind === 'hang' && fault.when === when) await forever();
      if (fault.kind === 'disconnect' && fault.when === when)
        throw new Disconnected('the connection is lost');
    }
  }

  private interpretation(faults: readonly Fault[]): Interpretation {
    const { manners, undoGroup } = this;
    if (undoGroup?.isBegun) this.workbook.resumeUndoStep?.();
    else if (manners.undoStep !== 'none') this.workbook.beginUndoStep?.();
    if (undoGroup) undoGroup.isBegun = true;
    return {
      manners,
      workbook: this.workbook,
      references: this.references,
      apiVersion: this.apiVersion,
      nextReferenceId: () => `reference-${(this.referencesMade += 1)}`,
      keepReference: (id) => void this.kept.add(id),
      dropReference: (id) => {
        this.kept.delete(id);
        this.references.delete(id);
      },
      showPane: (visible) => this.onPaneShown(visible),
      subscribe: (type, target, on) => {
        if (on) this.subscriptions.add(`${type} ${target}`);
        else this.subscriptions.delete(`${type} ${target}`);
      },
      assertWritable: () => {
        if (manners.readOnly) throw new ExcelError('AccessDenied', 'The workbook is read-only.');
      },
      assertInFront: () => {
        if (manners.otherWorkbookInFront)
          throw new ExcelError('GeneralException', 'Another workbook is in front.');
      },
      beforeAction: (index, { Name }) => {
        if (manners.undoStep === 'action' && !undoGroup) this.workbook.beginUndoStep?.();
        for (const fault of faults) {
          if (fault.kind !== 'refuse' && fault.kind !== 'crash') continue;
          if (fault.action !== index && fault.action !== Name) continue;
          const code = fault.kind === 'refuse' ? fault.code : 'Crashed';
          throw new ExcelError(code, `Refused on demand: ${code}.`);
        }
      },
    };
  }
}

function refused(code: string): BatchAnswer {
  return { Results: [], Error: { Code: code, Message: code, Location: '', ActionIndex: -1 } };
}

function bytesOf(message: unknown): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}

function forever(): Promise<never> {
  return new Promise(() => undefined);
}

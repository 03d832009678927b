import { asProblem } from './excelErrors';
import { DEFAULT_TIMEOUT_MS, withTimeout } from './timeout';

/** The connection to Excel: office.js in the pane, a stand-in in tests. */
export interface ExcelConnection {
  /** `() => new Excel.RequestContext()`. */
  openContext(): Excel.RequestContext;
  /** True if Excel supports a version of ExcelApi, such as `1.13`. */
  isSetSupported(version: string): boolean;
  /** Returns the path or address of the workbook's file; '' for a new workbook. */
  documentUrl?(): string;
  /**
   * Runs a request once no cell is being edited: `Excel.run({ delayForCellEdit: true }, …)`. Without it Excel is asked
   * again and again.
   */
  whenNobodyTypes?(request: (context: Excel.RequestContext) => Promise<void>): Promise<void>;
  /** Runs several requests as one step of Excel's own undo: `Excel.run({ mergeUndoGroup: true }, …)`. */
  asOneUndoStep?(requests: (context: Excel.RequestContext) => Promise<void>): Promise<void>;
  /** A round trip is given up after so many milliseconds; 30 000 if absent. */
  readonly timeoutMs?: number;
  /** Waiting for the end of editing is given up after so many milliseconds; ten minutes if absent. */
  readonly editPatienceMs?: number;
}

/** Makes a round trip; see `roundTrip`. */
export type Trip = <T>(ask: (context: Excel.RequestContext) => () => T) => Promise<T>;

/** A connection that waits while the user edits a cell, instead of failing. */
export interface PatientConnection extends ExcelConnection {
  /** Does the work, and starts it again each time Excel rejects it because a cell is being edited. */
  outlast<T>(work: () => Promise<T>): Promise<T>;
}

/** Makes a round trip, and makes it again if Excel rejected it because a cell was being edited. */
export function patientTrip<T>(
  excel: PatientConnection,
  ask: (context: Excel.RequestContext) => () => T,
): Promise<T> {
  return excel.outlast(() => roundTrip(excel, ask));
}

/** True if Excel can make several requests one step of its own undo. */
export function canGroupUndo(excel: ExcelConnection): boolean {
  return excel.asOneUndoStep !== undefined && excel.isSetSupported('1.20');
}

/**
 * Runs work so that its round trips become one step of Excel's own undo, if Excel supports that.
 * @throws Problem what the work throws; `undo-not-grouped` if Excel refuses to group here
 */
export function asOneUndoStep<T>(
  excel: ExcelConnection,
  work: (excel: ExcelConnection) => Promise<T>,
): Promise<T> {
  if (!canGroupUndo(excel)) return work(excel);
  return new Promise((resolve, reject) => {
    const grouped = excel.asOneUndoStep!(async (context) => {
      const outcome = work({ ...excel, openContext: () => context });
      outcome.then(resolve, reject);
      await outcome.catch(() => undefined);
    });
    // A rejection before the work began. After it has ended the promise is settled and this has no effect.
    grouped.catch((error: unknown) => reject(asProblem(error)));
  });
}

/**
 * Makes one round trip: sends all that `ask` queues in one request, and reads the answer. It uses a context of its own
 * instead of `Excel.run`, which keeps every range alive and sends a second request to release them.
 * @param ask queues actions and questions, and returns what reads the answer
 * @throws Problem if Excel fails, or does not answer in time (`host-timeout`)
 */
export async function roundTrip<T>(
  excel: ExcelConnection,
  ask: (context: Excel.RequestContext) => () => T,
): Promise<T> {
  try {
    const context = excel.openContext();
    const read = ask(context);
    await withTimeout(Promise.resolve(context.sync()), excel.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    return read();
  } catch (error) {
    throw asProblem(error);
  }
}

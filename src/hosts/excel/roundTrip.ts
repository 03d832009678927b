import { asProblem } from './excelErrors';
import { DEFAULT_TIMEOUT_MS, withTimeout } from './timeout';

/** The way to Excel: what the pane has from office.js, and what tests put in its place. */
export interface ExcelConnection {
  /** `() => new Excel.RequestContext()`. */
  openContext(): Excel.RequestContext;
  /** Whether Excel has a version of ExcelApi, such as `1.13`. */
  isSetSupported(version: string): boolean;
  /** Where the workbook is kept: a path or an address, '' for a new one. */
  documentUrl?(): string;
  /**
   * Runs a request once nobody types into a cell: `Excel.run({ delayForCellEdit: true }, …)`. Without
   * it Excel is asked again and again.
   */
  whenNobodyTypes?(request: (context: Excel.RequestContext) => Promise<void>): Promise<void>;
  /** Runs several requests as one step of Excel's own undo: `Excel.run({ mergeUndoGroup: true }, …)`. */
  asOneUndoStep?(requests: (context: Excel.RequestContext) => Promise<void>): Promise<void>;
  /** Milliseconds before a round trip is given up; 30 000 unless told. */
  readonly timeoutMs?: number;
  /** Milliseconds before waiting for somebody's typing is given up; ten minutes unless told. */
  readonly editPatienceMs?: number;
}

/** Makes a round trip. */
export type Trip = <T>(ask: (context: Excel.RequestContext) => () => T) => Promise<T>;

/** A connection for which somebody's typing is no failure. */
export interface PatientConnection extends ExcelConnection {
  /** Does the work, again from its beginning when Excel turned it down because somebody types. */
  outlast<T>(work: () => Promise<T>): Promise<T>;
}

/** A round trip that is made again after somebody's typing has ended: while somebody types nothing of it runs. */
export function patientTrip<T>(
  excel: PatientConnection,
  ask: (context: Excel.RequestContext) => () => T,
): Promise<T> {
  return excel.outlast(() => roundTrip(excel, ask));
}

/** Whether several requests can be one step of Excel's own undo. */
export function canGroupUndo(excel: ExcelConnection): boolean {
  return excel.asOneUndoStep !== undefined && excel.isSetSupported('1.20');
}

/**
 * Runs work whose round trips are to be one step of Excel's own undo, where Excel can do that.
 * @throws Problem what the work throws; `undo-not-grouped` where Excel refuses to group here
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
    // Refused before the work began; what the library asks after it ended is nobody's business.
    grouped.catch((error: unknown) => reject(asProblem(error)));
  });
}

/**
 * One round trip: whatever is asked is sent together, and read when the answer is there. A context of
 * its own, instead of `Excel.run`, because that one keeps every range alive and sends a second
 * request to let go of them.
 * @param ask queues what is wanted and gives back what reads the answer
 * @throws Problem
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

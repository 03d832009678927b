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
  /** Milliseconds before a round trip is given up; 30 000 unless told. */
  readonly timeoutMs?: number;
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

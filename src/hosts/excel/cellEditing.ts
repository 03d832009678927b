import { asProblem } from './excelErrors';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';
import { withTimeout } from './timeout';

/** If a cell stays in editing for longer than this, the user has left, and requests are given up. */
const PATIENCE_MS = 10 * 60_000;
/** The pause between two attempts with an Excel that cannot delay requests until editing has ended. */
const PAUSE_MS = 1_000;

/**
 * While the user edits a cell, Excel rejects every request, even to read, before any of it has run. This repeats the
 * work once editing has ended, and tells a listener that it has to wait.
 */
export class CellEditing {
  private readonly listeners = new Set<(isEditing: boolean) => void>();
  private waiting = 0;

  constructor(private readonly excel: ExcelConnection) {}

  /** Calls the listener with true when work begins to wait for the end of editing, and with false when none waits. */
  listen(listener: (isEditing: boolean) => void): void {
    this.listeners.add(listener);
  }

  /**
   * Does the work, and starts it again each time Excel rejects it because a cell is being edited.
   * @throws Problem `cell-edit-mode` if editing does not end, and whatever else the work throws
   */
  async outlast<T>(work: () => Promise<T>): Promise<T> {
    const giveUpAt = performance.now() + (this.excel.editPatienceMs ?? PATIENCE_MS);
    for (;;) {
      try {
        return await work();
      } catch (error) {
        const problem = asProblem(error);
        if (problem.code !== 'cell-edit-mode' || performance.now() >= giveUpAt) throw problem;
        await this.end(giveUpAt);
      }
    }
  }

  /** Waits for the end of editing. */
  private async end(giveUpAt: number): Promise<void> {
    this.wait(1);
    try {
      for (;;) {
        const asked = await this.ask(giveUpAt - performance.now()).catch(asProblem);
        // Any other failure will show in the work itself.
        if (asked?.code !== 'cell-edit-mode' || performance.now() >= giveUpAt) return;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    } finally {
      this.wait(-1);
    }
  }

  /** Makes a small request, which Excel answers once no cell is being edited. */
  private async ask(ms: number): Promise<undefined> {
    const ask = (context: Excel.RequestContext) => {
      context.workbook.application.load('calculationMode');
      return () => undefined;
    };
    const { whenNobodyTypes } = this.excel;
    if (!whenNobodyTypes) return roundTrip(this.excel, ask);
    const answered = whenNobodyTypes(async (context) => {
      ask(context);
      await context.sync();
    });
    await withTimeout(answered, Math.max(0, ms));
  }

  private wait(more: 1 | -1): void {
    const before = this.waiting > 0;
    this.waiting += more;
    const now = this.waiting > 0;
    if (now !== before) for (const listener of this.listeners) listener(now);
  }
}

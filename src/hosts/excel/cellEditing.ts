import { asProblem } from './excelErrors';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';
import { withTimeout } from './timeout';

/** Who leaves a cell half typed for longer than this has gone; what was asked is given up. */
const PATIENCE_MS = 10 * 60_000;
/** How long to wait before asking an Excel that does not delay requests once more. */
const PAUSE_MS = 1_000;

/**
 * While the user types into a cell Excel turns down every request, reading too, before anything of it
 * has run. What was asked is then done as soon as the typing has ended, and until then said to wait.
 */
export class CellEditing {
  private readonly listeners = new Set<(isEditing: boolean) => void>();
  private waiting = 0;

  constructor(private readonly excel: ExcelConnection) {}

  /** Calls the listener when something begins to wait for the end of the typing, and when nothing does any more. */
  listen(listener: (isEditing: boolean) => void): void {
    this.listeners.add(listener);
  }

  /**
   * Does the work, again from its beginning whenever Excel turned it down for somebody's typing.
   * @throws Problem `cell-edit-mode` when the typing does not end
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

  /** Waits for the end of the typing. */
  private async end(giveUpAt: number): Promise<void> {
    this.wait(1);
    try {
      for (;;) {
        const asked = await this.ask(giveUpAt - performance.now()).catch(asProblem);
        // Whatever else is wrong, the work itself will tell.
        if (asked?.code !== 'cell-edit-mode' || performance.now() >= giveUpAt) return;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    } finally {
      this.wait(-1);
    }
  }

  /** Asks for something small, to be answered once nobody types. */
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

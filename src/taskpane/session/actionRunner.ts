import { Problem } from '../../sheet/problem';
import { isNotArrived, notArrived } from './notArrived';
import type { Desk } from './desk';
import { patch } from './desk';
import { refresh } from './refresh';
import type { ActionName, State } from './state';
import { Cancelled, stopOn } from '../assessing/stopOn';
import { waitingWatch } from './waiting';
import type { Timer } from './waiting';
import { staysInPlace, staysOnPage } from './whereToStay';

/** Runs the actions of a session one at a time. No action throws: what goes wrong is shown. */
export interface ActionRunner {
  /**
   * Runs what the user asked for, shows that it runs, and what came of it.
   * @param options.key tells actions apart: the same one, asked for while it waits or runs, runs once. The action's
   *   name unless told.
   * @param options.canCancel true where the user may stop the action at any time
   */
  act(
    action: ActionName,
    work: (signal: AbortSignal) => Promise<void>,
    options?: { readonly key?: string; readonly canCancel?: boolean },
  ): Promise<void>;
  /** Runs work in its turn among the actions and shows nothing of it. */
  quietly(key: string, work: () => Promise<void>): Promise<void>;
  /**
   * Shows what went wrong: as a notice where there is a view, else in its place.
   * @param again what `retry` does
   */
  fail(error: unknown, again: () => Promise<void>): void;
  /** Stops what runs, where it can be stopped or the user has waited for ten seconds. */
  cancel(): void;
  /** Does once more what failed last. */
  retry(): Promise<void>;
  /** Reads the sheet in front again once nothing has asked for it for a while. */
  refreshSoon(): void;
  dispose(): void;
}

/**
 * @param timer tells how long an action has been running
 * @param quietMs how long nothing must have asked for a refresh before the sheet is read again
 */
export function createActionRunner(desk: Desk, timer: Timer, quietMs: number): ActionRunner {
  const { store } = desk;
  const inTurn = createQueue();
  const watch = waitingWatch(timer, (waiting) => patch(desk, { waiting }));
  const refreshSoon = debounced(() => void inTurn('refresh', () => refresh(desk)), quietMs);
  let running: AbortController | null = null;
  let failed: (() => Promise<void>) | null = null;

  const act: ActionRunner['act'] = (action, work, { key = action, canCancel = false } = {}) => {
    const begun: Partial<State> = {
      busy: { action, progress: null, canCancel },
      notice: null,
      ...(!staysOnPage(action, store.get()) && { page: 'work' }),
    };
    const controller = new AbortController();
    const begin = () => {
      running = controller;
      watch.begin();
      patch(desk, begun);
    };
    // A click is answered at once, even while a refresh is still under way.
    if (!store.get().busy) begin();
    return inTurn(key, async () => {
      begin();
      failed = null;
      const from = store.get().view.kind;
      try {
        await untilAbandoned(work(controller.signal), controller.signal, canCancel);
      } catch (error) {
        fail(error, () => act(action, work, { key, canCancel }));
      } finally {
        running = null;
        watch.end();
        const { turn } = store.get();
        patch(desk, { busy: null, turn: staysInPlace(action, from, store.get()) ? turn : turn + 1 });
      }
    });
  };

  /**
   * Excel may hang, and what was asked of it cannot be taken back. The user need not wait for it: the action ends when
   * it is cancelled, and the sheet is read again once Excel answers.
   */
  async function untilAbandoned(work: Promise<void>, signal: AbortSignal, canCancel: boolean): Promise<void> {
    try {
      await stopOn(signal, work);
    } catch (error) {
      if (!(error instanceof Cancelled) || canCancel) throw error;
      void work.catch(() => undefined).then(() => refreshSoon());
      if (store.get().view.kind === 'loading') throw noAnswer();
      patch(desk, { notice: { kind: 'abandoned' } });
    }
  }

  function fail(error: unknown, again: () => Promise<void>): void {
    if (error instanceof Cancelled) return patch(desk, { notice: { kind: 'cancelled' } });
    failed = again;
    const problem = problemOf(error);
    const hasView = !['loading', 'failed'].includes(store.get().view.kind);
    patch(desk, hasView ? { notice: { kind: 'failed', problem } } : { view: { kind: 'failed', problem } });
  }

  return {
    act,
    quietly: inTurn,
    fail,
    cancel() {
      const { busy, waiting } = store.get();
      if (busy?.canCancel || waiting === 'stuck') running?.abort();
    },
    retry: async () => failed?.(),
    refreshSoon,
    dispose() {
      watch.end();
      running?.abort();
      refreshSoon.cancel();
    },
  };
}

/**
 * Runs pieces of work one at a time, in the order in which they were asked for. Work whose key is still waiting or
 * running is not run again: two quick clicks run once.
 */
function createQueue(): (key: string, work: () => Promise<void>) => Promise<void> {
  const pending = new Map<string, Promise<void>>();
  let last: Promise<void> = Promise.resolve();
  return (key, work) => {
    const same = pending.get(key);
    if (same) return same;
    const own = last.then(work).finally(() => pending.delete(key));
    pending.set(key, own);
    last = own.catch(() => undefined);
    return own;
  };
}

/** A function that calls `work` once it has not been called itself for so many milliseconds. */
function debounced(work: () => void, milliseconds: number): (() => void) & { cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
  return Object.assign(call, { cancel: () => clearTimeout(timer) });
}

/** What was thrown, as a sentence for the user. What is not a Problem is a defect of ziping and is called one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isNotArrived(error)) return notArrived(error);
  const says = {
    'zh-CN': '处理时出现意外错误，这是自评加载项的缺陷，不是表格的问题。请重试；如反复出现，请反馈给维护者。',
    'en-US':
      'Something unexpected went wrong. This is a defect of the add-in, not of your form. Please try again; if it keeps happening, tell the maintainers.',
  };
  return new Problem('unexpected', says, {}, error);
}

function noAnswer(): Problem {
  return new Problem('no-answer', {
    'zh-CN': 'Excel 没有响应。请稍后重试；仍不行时，请保存后重新打开工作簿。',
    'en-US': 'Excel did not answer. Please try again; if it goes on, save the workbook and open it again.',
  });
}

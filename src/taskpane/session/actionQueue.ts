/** Actions one at a time. */
export interface ActionQueue {
  /**
   * Runs the work when all that was asked before has ended. The same action, by its key, that still
   * waits or runs is joined instead: two quick clicks run once.
   */
  run(key: string, work: () => Promise<void>): Promise<void>;
  /** True while anything waits or runs. */
  readonly isBusy: boolean;
}

export function createActionQueue(): ActionQueue {
  const pending = new Map<string, Promise<void>>();
  let last: Promise<void> = Promise.resolve();
  return {
    run(key, work) {
      const same = pending.get(key);
      if (same) return same;
      const own = last.then(work).finally(() => pending.delete(key));
      pending.set(key, own);
      last = own.catch(() => undefined);
      return own;
    },
    get isBusy() {
      return pending.size > 0;
    },
  };
}

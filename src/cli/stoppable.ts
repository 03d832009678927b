/** Work that can be stopped between two pieces, never within one. */
export interface Stoppable {
  /** Does a piece of work. Once stopped nothing is begun any more: the promise stays open. */
  run<T>(piece: () => Promise<T>): Promise<T>;
  /** Ends when the pieces under way have ended, well or not. */
  stop(): Promise<void>;
}

export function stoppable(): Stoppable {
  const underWay = new Set<Promise<unknown>>();
  let isStopped = false;
  return {
    run(piece) {
      if (isStopped) return NEVER;
      const done = piece();
      underWay.add(done);
      const forget = () => void underWay.delete(done);
      done.then(forget, forget);
      return done;
    },
    async stop() {
      isStopped = true;
      await Promise.allSettled(underWay);
    },
  };
}

/** What nobody will hear of: the process ends. */
export const NEVER: Promise<never> = new Promise(() => undefined);

/**
 * How long the user has waited for Excel: from `slow` on the pane says so, from `stuck` on the user may stop waiting.
 */
export type Waiting = 'slow' | 'stuck';

/** Calls something later. */
export interface Timer {
  /**
   * Calls a function once, after so many milliseconds.
   * @returns what cancels that
   */
  after(milliseconds: number, then: () => void): () => void;
}

/** The computer's own clock. */
export const computerTimer: Timer = {
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

const SLOW_MS = 2_000;
const STUCK_MS = 10_000;

/** Watches how long the running action takes. */
export interface WaitingWatch {
  begin(): void;
  end(): void;
}

/**
 * Makes a watch.
 * @param tell called with each change, and with null once the action has ended
 */
export function waitingWatch(timer: Timer, tell: (waiting: Waiting | null) => void): WaitingWatch {
  let stop: (() => void)[] = [];
  let told: Waiting | null = null;
  const say = (waiting: Waiting | null) => {
    if (waiting === told) return;
    told = waiting;
    tell(waiting);
  };
  const end = () => {
    for (const each of stop) each();
    stop = [];
    say(null);
  };
  return {
    begin() {
      end();
      stop = [timer.after(SLOW_MS, () => say('slow')), timer.after(STUCK_MS, () => say('stuck'))];
    },
    end,
  };
}

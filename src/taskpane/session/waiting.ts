/** How long the user waits for Excel: `slow` is said in words, from `stuck` on nobody has to wait any longer. */
export type Waiting = 'slow' | 'stuck';

/** Calls something later. */
export interface Timer {
  /** @returns what takes it back */
  after(milliseconds: number, then: () => void): () => void;
}

export const computerTimer: Timer = {
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

const SLOW_MS = 2_000;
const STUCK_MS = 10_000;

/** Tells how long an action has been running; null once it has ended. */
export interface WaitingWatch {
  begin(): void;
  end(): void;
}

/** @param tell called with each change */
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

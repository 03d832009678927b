/** What a test does with its clock. */
interface OwnClock {
  /** Time passes at once, with all that it sets off. */
  pass(milliseconds: number): Promise<void>;
  /** Time passes until some work has ended. */
  hurry<T>(work: Promise<T>): Promise<T>;
}

/** Gives the tests of a file a clock of their own, so that none waits for time to pass; other tasks run as ever. */
export function ownClock(): OwnClock {
  beforeEach(() => {
    const doNotFake = ['nextTick', 'setImmediate', 'queueMicrotask', 'Date', 'performance'] as const;
    // Left alone it runs like any other: what takes breath with a timer of nothing goes on by itself.
    jest.useFakeTimers({ advanceTimers: 1, doNotFake: [...doNotFake] });
  });
  afterEach(() => void jest.useRealTimers());
  return {
    pass: (milliseconds) => jest.advanceTimersByTimeAsync(milliseconds),
    async hurry(work) {
      let isOver = false;
      const over = () => (isOver = true);
      work.then(over, over);
      while (!isOver) await jest.advanceTimersByTimeAsync(10);
      return work;
    },
  };
}

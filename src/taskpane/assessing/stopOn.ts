/** Thrown by work that the user cancelled. */
export class Cancelled extends Error {}

/**
 * Waits for the promise, or until the user cancels: Excel cannot be told to stop reading, but nobody has to wait for
 * it.
 * @throws Cancelled if the signal is aborted first, else whatever the promise rejects with
 */
export function stopOn<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new Cancelled());
    if (signal.aborted) {
      // Nobody looks at the outcome any more.
      promise.catch(() => undefined);
      return cancel();
    }
    signal.addEventListener('abort', cancel, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}

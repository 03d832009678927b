/** Thrown by work that the user cancelled. */
export class Cancelled extends Error {}

/**
 * The promise's outcome, unless the user cancels before: Excel cannot be told to stop reading, but
 * nobody has to wait for it.
 */
export function stopOn<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new Cancelled());
    if (signal.aborted) {
      // Whatever comes of it, nobody looks.
      promise.catch(() => undefined);
      return cancel();
    }
    signal.addEventListener('abort', cancel, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}

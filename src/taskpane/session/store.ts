/** A value that changes over time, with listeners. */
export interface Store<T> {
  get(): T;
  set(next: T): void;
  /**
   * Calls the listener after each change.
   * @returns what ends the subscription
   */
  subscribe(listener: () => void): () => void;
}

/** Makes a store with its first value. Setting the same value again calls no listener. */
export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A call that waits until nothing has asked for it for a while. */
export interface Debounced {
  (): void;
  /** Forgets a call that waits. */
  cancel(): void;
}

export function debounced(work: () => void, milliseconds: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
  return Object.assign(call, { cancel: () => clearTimeout(timer) });
}

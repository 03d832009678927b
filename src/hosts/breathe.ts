/** Lets the page draw and answer clicks before the next piece of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** For so many milliseconds a page may be blocked without anybody noticing. */
const WITHOUT_BREATH_MS = 10;

/** Returns what to await after each small piece of work; it breathes only as often as needed. */
export function breathing(): () => Promise<void> {
  let breathed = performance.now();
  return async () => {
    if (performance.now() - breathed < WITHOUT_BREATH_MS) return;
    await breathe();
    breathed = performance.now();
  };
}

/** Lets the page draw and answer clicks before the next piece of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Nobody notices that the page does not answer for so long. */
const WITHOUT_BREATH_MS = 10;

/** For work in many small pieces: what is to be awaited after each breathes only as often as it is needed. */
export function breathing(): () => Promise<void> {
  let breathed = performance.now();
  return async () => {
    if (performance.now() - breathed < WITHOUT_BREATH_MS) return;
    await breathe();
    breathed = performance.now();
  };
}

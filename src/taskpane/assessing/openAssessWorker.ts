/** Starts the worker that assesses; its script comes from where the pane's own come from. */
export function openAssessWorker(): Worker {
  return new Worker(new URL('./assessWorker.ts', import.meta.url), { name: 'assessing' });
}

/**
 * Starts the worker that assesses; webpack makes a script of its own for it.
 * @throws if the browser has no workers or forbids this one
 */
export function openAssessWorker(): Worker {
  return new Worker(new URL('./assessWorker.ts', import.meta.url), { name: 'assessing' });
}

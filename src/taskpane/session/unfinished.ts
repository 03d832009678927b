import type { Desk } from './desk';
import { patch } from './desk';
import { look } from './look';

/** Shows a writing that was cut short at an earlier time, where there is one. */
export async function startUnfinished(desk: Desk): Promise<boolean> {
  const edits = await desk.host.pendingJournal?.();
  if (!edits) return false;
  patch(desk, { view: { kind: 'unfinished', edits } });
  return true;
}

/** Completes it. Cells that somebody has changed since are left as they are and named. */
export async function finishUnfinished(desk: Desk): Promise<void> {
  const outcome = await desk.host.finish?.();
  await look(desk);
  if (outcome && outcome.refused.length > 0) {
    patch(desk, { notice: { kind: 'refused', refused: outcome.refused } });
  }
}

/** Takes it back. Cells that somebody has changed since are left as they are and named. */
export async function takeBackUnfinished(desk: Desk): Promise<void> {
  const outcome = await desk.host.rollback?.();
  await look(desk);
  const { applied = [], refused = [] } = outcome ?? {};
  patch(desk, { notice: { kind: 'undone', count: applied.length, refused } });
}

import type { Desk } from './desk';
import { patch } from './desk';
import { look, readFront } from './look';

/**
 * Shows a writing that was cut short at an earlier time, or, where there is none, the sheet in front.
 * Everything is asked for at once: hosts that pay for every step make one of it.
 */
export async function start(desk: Desk): Promise<void> {
  const pending = desk.host.unfinishedEdits?.();
  const reading = readFront(desk);
  // Whoever is asked what to do about an earlier writing need not know what else went wrong.
  reading.catch(() => undefined);
  const edits = await pending;
  if (edits) patch(desk, { view: { kind: 'unfinished', edits } });
  else await look(desk, reading);
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

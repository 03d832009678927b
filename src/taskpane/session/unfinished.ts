import type { Desk } from './desk';
import { patch } from './desk';
import { look, readFront } from './look';

/**
 * Shows a writing that was cut short at an earlier time, or the sheet in front if there is none. Both are asked for at
 * once, so that a host for which every round trip costs time makes one of them.
 */
export async function start(desk: Desk): Promise<void> {
  const pending = desk.host.unfinishedEdits?.();
  const reading = readFront(desk);
  // If there is an unfinished writing, the user need not hear that reading the sheet failed.
  reading.catch(() => undefined);
  const edits = await pending;
  if (edits) patch(desk, { view: { kind: 'unfinished', edits } });
  else await look(desk, reading);
}

/** Completes an unfinished writing. Cells changed since are left as they are and named. */
export async function finishUnfinished(desk: Desk): Promise<void> {
  const outcome = await desk.host.finish?.();
  await look(desk);
  if (outcome && outcome.refused.length > 0) {
    patch(desk, { notice: { kind: 'refused', refused: outcome.refused } });
  }
}

/** Takes back an unfinished writing. Cells changed since are left as they are and named. */
export async function takeBackUnfinished(desk: Desk): Promise<void> {
  const outcome = await desk.host.rollback?.();
  await look(desk);
  const { applied = [], refused = [] } = outcome ?? {};
  patch(desk, { notice: { kind: 'undone', count: applied.length, refused } });
}

import { allowedEdits } from './allowedEdits';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { frontSheet, keptOf } from './look';
import { viewOfSheet } from './viewOfSheet';
import { write } from './write';

/** Recalculates the form that is shown, or all forms of the sheet if they are listed. */
export async function recalculate(desk: Desk): Promise<void> {
  const kept = await keptOf(desk);
  const sheet = await frontSheet(desk, false);
  const result = await assessSheet(desk, sheet, kept);
  const view = viewOfSheet(sheet, result, kept, desk.store.get().view);
  desk.sheets = [sheet];
  patch(desk, { view });
  if (view.kind !== 'forms' && view.kind !== 'recalculated') return;
  const chosen = view.chosen === null ? view.assessments : [view.assessments[view.chosen]!];
  const edits = await Promise.all(chosen.map((assessment) => allowedEdits(assessment, kept.touch)));
  await write(desk, sheet, edits.flat());
}

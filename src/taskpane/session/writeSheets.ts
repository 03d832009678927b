import type { Flag } from '../../hosts/host';
import { flagsOf } from '../../hosts/flagsOf';
import { UNDO_KEY, journalJson, pushed } from '../../hosts/undoJournal';
import { editedSheet } from '../../revision/editedSheet';
import type { Edit } from '../../revision/revision';
import { OWN_SCORES_KEY, ownScoresWith } from '../../revision/ownScores';
import type { Sheet } from '../../sheet/sheet';
import { applyWhole } from './applyWhole';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import type { Kept } from './kept';
import { keptOf } from './look';
import { validateAgain } from './validate';

/**
 * Writes edits of several sheets, all or none, as one writing, which one click takes back; then validates the workbook.
 */
export async function writeSheets(
  desk: Desk,
  sheets: readonly Sheet[],
  edits: readonly Edit[],
  signal: AbortSignal,
): Promise<void> {
  const kept = await keptOf(desk);
  const now: Kept = {
    ...kept,
    written: ownScoresWith({ edits }, kept.written, sheets),
    undo: pushed(kept.undo, edits),
  };
  const written = sheets.map((sheet) =>
    editedSheet(
      sheet,
      edits.filter(({ sheetId }) => sheetId === sheet.id),
    ),
  );
  const flags = await flagsOn(desk, written, now);
  const { refused, unmarked = [] } = await applyWhole(desk.host, edits, {
    ...(kept.touch.flags && { flags: [...flags.values()].flat() }),
    ...(edits.length > 0 && { memory: { [OWN_SCORES_KEY]: now.written, [UNDO_KEY]: journalJson(now.undo) } }),
  });
  if (refused.length > 0) return patch(desk, { notice: { kind: 'refused', refused } });
  desk.kept = now;
  if (kept.touch.flags) for (const [id, own] of flags) desk.flags.set(id, own);
  await validateAgain(desk, signal);
  // Recalculated formulas may have changed the findings.
  if (kept.touch.flags && unmarked.length === 0) await corrected(desk, now).catch(() => undefined);
  const count = new Set(edits.map(({ sheetId }) => sheetId)).size;
  patch(desk, { notice: { kind: 'recalculated-all', cells: edits.length, sheets: count } });
}

/** Returns the flags of each sheet, by its id. */
export async function flagsOn(
  desk: Desk,
  sheets: readonly Sheet[],
  kept: Kept,
): Promise<ReadonlyMap<string, readonly Flag[]>> {
  const flags = new Map<string, readonly Flag[]>();
  for (const sheet of sheets) {
    flags.set(sheet.id, flagsOf((await assessSheet(desk, sheet, kept)).assessments));
  }
  return flags;
}

async function corrected(desk: Desk, kept: Kept): Promise<void> {
  const flags = await flagsOn(desk, desk.sheets, kept);
  const isSame = [...flags].every(
    ([id, own]) => JSON.stringify(own) === JSON.stringify(desk.flags.get(id) ?? []),
  );
  if (isSame) return;
  await desk.host.flag([...flags.values()].flat());
  for (const [id, own] of flags) desk.flags.set(id, own);
}

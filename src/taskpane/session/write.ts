import type { WorkbookAssessment } from '../../assessment/assessment';
import type { Flag } from '../../hosts/host';
import type { Edit } from '../../revision/revision';
import { OWN_SCORES_KEY, ownScoresWith } from '../../revision/ownScores';
import type { Sheet } from '../../sheet/sheet';
import { applyWhole } from './applyWhole';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { editedSheet } from '../../revision/editedSheet';
import { flagsOf } from '../../hosts/flagsOf';
import type { Kept } from './kept';
import { frontSheet, keptOf } from './look';
import { UNDO_KEY, journalJson, pushed } from '../../hosts/undoJournal';
import { viewWith } from './viewOfSheet';

export interface WriteOptions {
  /** True for an answer in filling in: no new flags are set, and it is not listed among the changes. */
  readonly isQuiet?: boolean;
}

/**
 * Writes edits of the sheet in front, all or none, in one step with the flags, the undo journal and ziping's own
 * scores; then shows the sheet as it is. If a cell is refused, nothing is written and a notice names the cells.
 */
export async function write(
  desk: Desk,
  sheet: Sheet,
  edits: readonly Edit[],
  { isQuiet = false }: WriteOptions = {},
): Promise<void> {
  const kept = await keptOf(desk);
  const now: Kept = {
    ...kept,
    written: ownScoresWith({ edits }, kept.written, [sheet]),
    undo: pushed(kept.undo, edits),
  };
  const written = editedSheet(sheet, edits);
  const predicted = await assessSheet(desk, written, now);
  const flags = flagsOf(predicted.assessments);
  const marks = kept.touch.flags && !isQuiet;
  const {
    refused,
    unmarked = [],
    after: sheetAfter,
  } = await applyWhole(desk.host, edits, {
    thenRead: sheet.id,
    ...(marks && { flags: allFlags(desk, sheet.id, flags) }),
    ...(edits.length > 0 && { memory: { [OWN_SCORES_KEY]: now.written, [UNDO_KEY]: journalJson(now.undo) } }),
  });
  if (refused.length > 0) {
    const result = await assessSheet(desk, sheet, kept);
    const view = await viewWith(desk, sheet, result, kept);
    return patch(desk, { view, notice: { kind: 'refused', refused } });
  }
  desk.kept = now;
  if (marks) desk.flags.set(sheet.id, flags);
  const expected = { sheet: written, result: predicted };
  const after = await seenAgain(desk, expected, now, {
    canMark: marks && unmarked.length === 0,
    sheetAfter,
  });
  const view = await viewWith(desk, after.sheet, after.result, now, isQuiet ? null : edits);
  patch(desk, {
    view,
    ...(unmarked.length > 0 && { notice: { kind: 'unmarked', unmarked, cleared: false } }),
  });
}

interface Seen {
  readonly sheet: Sheet;
  readonly result: WorkbookAssessment;
}

/**
 * Returns the sheet as it is after writing, with its formulas calculated. If it cannot be read again, the edits still
 * stand, and the prediction is shown until the next refresh.
 */
async function seenAgain(
  desk: Desk,
  expected: Seen,
  kept: Kept,
  { canMark, sheetAfter }: { readonly canMark: boolean; readonly sheetAfter: Sheet | undefined },
): Promise<Seen> {
  const { sheet } = expected;
  try {
    const after = sheetAfter ?? (await frontSheet(desk, true));
    if (after.id !== sheet.id) return expected;
    const result = await assessSheet(desk, after, kept);
    // If the flags cannot be corrected, the sheet is shown all the same.
    if (canMark) await correctFlags(desk, sheet.id, flagsOf(result.assessments)).catch(() => undefined);
    return { sheet: after, result };
  } catch {
    return expected;
  }
}

/** Sets the flags again if recalculated formulas have changed the findings. */
async function correctFlags(desk: Desk, sheetId: string, flags: readonly Flag[]): Promise<void> {
  if (JSON.stringify(flags) === JSON.stringify(desk.flags.get(sheetId))) return;
  await desk.host.flag(allFlags(desk, sheetId, flags));
  desk.flags.set(sheetId, flags);
}

/** Returns the flags of all sheets, with new ones for one of them: a host replaces all flags at once. */
export function allFlags({ flags }: Desk, sheetId: string, own: readonly Flag[]): readonly Flag[] {
  const others = [...flags].flatMap(([id, some]) => (id === sheetId ? [] : some));
  return [...others, ...own];
}

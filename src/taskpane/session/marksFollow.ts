import type { WorkbookAssessment } from '../../assessment/assessment';
import { flagsOf } from '../../hosts/flagsOf';
import type { Flag } from '../../hosts/host';
import type { Sheet } from '../../sheet/sheet';
import type { Desk } from './desk';
import { allFlags } from './write';

/**
 * Removes the flags of cells that were corrected since. New flags wait for the next recalculation, since the user did
 * not ask for any now. If the host refuses, the flags stay until then.
 */
export async function marksFollow(
  desk: Desk,
  sheet: Sheet,
  { assessments }: WorkbookAssessment,
): Promise<void> {
  const marked = desk.flags.get(sheet.id) ?? [];
  if (marked.length === 0 || !desk.kept?.touch.flags) return;
  const now = new Map(flagsOf(assessments).map((flag) => [placeOf(flag), flag]));
  const left = marked.flatMap((flag) => now.get(placeOf(flag)) ?? []);
  if (JSON.stringify(left) === JSON.stringify(marked)) return;
  try {
    await desk.host.flag(allFlags(desk, sheet.id, left));
    desk.flags.set(sheet.id, left);
  } catch {
    // A flag that stays a while longer need not disturb the user.
  }
}

/**
 * Removes all flags from a workbook that is ready.
 * @returns true if none is left
 */
export async function withoutMarks(desk: Desk, { status }: WorkbookAssessment): Promise<boolean> {
  if (status !== 'ready' || !desk.kept?.touch.flags) return false;
  try {
    const unmarked = (await desk.host.clearFlags()) ?? [];
    desk.flags.clear();
    return unmarked.length === 0;
  } catch {
    return false;
  }
}

function placeOf({ at }: Flag): string {
  return `${at.row} ${at.column}`;
}

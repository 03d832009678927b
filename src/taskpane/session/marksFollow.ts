import type { WorkbookAssessment } from '../../assessment/assessment';
import { flagsOf } from '../../hosts/flagsOf';
import type { Flag } from '../../hosts/host';
import type { Sheet } from '../../sheet/sheet';
import type { Desk } from './desk';
import { allFlags } from './write';

/**
 * Takes the marks off cells that somebody has mended since they were put there. New marks wait for the next
 * recalculation: nobody asked for any. Where a host refuses, the marks stay until then.
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
    // A mark that stays a while longer is no reason to disturb anybody.
  }
}

/**
 * Takes all marks off a workbook that is ready: there is nothing left to look at.
 * @returns true where none is left
 */
export async function withoutMarks(desk: Desk, { status }: WorkbookAssessment): Promise<boolean> {
  if (status !== 'ready' || !desk.kept?.touch.flags) return false;
  try {
    const unmarked = (await desk.host.clearFlags()) ?? [];
    desk.flags.clear();
    return unmarked.length === 0;
  } catch {
    // As above.
    return false;
  }
}

function placeOf({ at }: Flag): string {
  return `${at.row} ${at.column}`;
}

import type { WorkbookAssessment } from '../../assessment/assessment';
import type { Edit } from '../../revision/revision';
import { lastOn, madeOn, standing } from '../../hosts/undoJournal';
import { Problem } from '../../sheet/problem';
import type { Sheet } from '../../sheet/sheet';
import type { Desk } from './desk';
import type { Kept } from './kept';
import type { SheetForms, View } from './state';
import { withSheet } from './validatedView';

/**
 * Makes the view of a sheet. On the same sheet as before the user keeps the chosen form and the list of changes.
 * @param before the view that was shown
 * @param changes the changes just made; null to list none, absent to keep those of the view before
 */
export function viewOfSheet(
  sheet: Sheet,
  { assessments, nearMisses, goalTables }: WorkbookAssessment,
  kept: Kept,
  before: View,
  changes: readonly Edit[] | null = changesOn(sheet.id, before),
): View {
  if (sheet.unreadable) {
    const { code, says, place } = sheet.unreadable;
    return { kind: 'failed', problem: new Problem(code, says, place) };
  }
  if (assessments.length === 0) {
    return { kind: 'no-form', sheet: sheet.name, nearMisses, goalTables };
  }
  const forms: SheetForms = {
    sheetId: sheet.id,
    sheet: sheet.name,
    assessments,
    chosen: chosenOn(sheet.id, assessments.length, before),
    undoable: standing({ edits: lastOn(kept.undo, sheet) }, sheet).length,
    made: madeOn(kept.undo, sheet),
    isProtected: sheet.isProtected,
  };
  // Changes that Excel's own undo has taken back, or that were overwritten, are left out.
  const left = changes && standing({ edits: changes }, sheet);
  const isGone = changes !== null && changes.length > 0 && left?.length === 0;
  return left && !isGone ? { kind: 'recalculated', changes: left, ...forms } : { kind: 'forms', ...forms };
}

function changesOn(sheetId: string, before: View): readonly Edit[] | null {
  return before.kind === 'recalculated' && before.sheetId === sheetId ? before.changes : null;
}

function chosenOn(sheetId: string, count: number, before: View): number | null {
  if (count === 1) return 0;
  const isSame = (before.kind === 'forms' || before.kind === 'recalculated') && before.sheetId === sheetId;
  return isSame && before.assessments.length === count ? before.chosen : null;
}

/**
 * Makes the view after a sheet was written: the sheet itself, or the list of all sheets if the user works from that.
 * @param changes what was changed; see `viewOfSheet`
 */
export async function viewWith(
  desk: Desk,
  sheet: Sheet,
  result: WorkbookAssessment,
  kept: Kept,
  changes?: readonly Edit[] | null,
): Promise<View> {
  const before = desk.store.get().view;
  if (before.kind === 'validated') return withSheet(desk, before, sheet, result, kept);
  desk.sheets = [sheet];
  return viewOfSheet(sheet, result, kept, before, changes);
}

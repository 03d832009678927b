import type { WorkbookAssessment } from '../../assessment/assessment';
import type { Edit } from '../../revision/revision';
import { Problem } from '../../sheet/problem';
import type { Sheet } from '../../sheet/sheet';
import type { Kept } from './kept';
import type { SheetForms, View } from './state';
import { lastOn } from '../../hosts/undoJournal';

/**
 * The view of a sheet. The user's place is kept: on the same sheet the form that was chosen, and the
 * changes just made.
 */
export function viewOfSheet(
  sheet: Sheet,
  { assessments, nearMisses }: WorkbookAssessment,
  kept: Kept,
  before: View,
  changes: readonly Edit[] | null = changesOn(sheet.id, before),
): View {
  if (sheet.unreadable) {
    const { code, says, place } = sheet.unreadable;
    return { kind: 'failed', problem: new Problem(code, says, place) };
  }
  if (assessments.length === 0) return { kind: 'no-form', sheet: sheet.name, nearMisses };
  const forms: SheetForms = {
    sheetId: sheet.id,
    sheet: sheet.name,
    assessments,
    chosen: chosenOn(sheet.id, assessments.length, before),
    undoable: lastOn(kept.undo, sheet).length,
  };
  return changes ? { kind: 'recalculated', changes, ...forms } : { kind: 'forms', ...forms };
}

function changesOn(sheetId: string, before: View): readonly Edit[] | null {
  return before.kind === 'recalculated' && before.sheetId === sheetId ? before.changes : null;
}

function chosenOn(sheetId: string, count: number, before: View): number | null {
  if (count === 1) return 0;
  const isSame = (before.kind === 'forms' || before.kind === 'recalculated') && before.sheetId === sheetId;
  return isSame && before.assessments.length === count ? before.chosen : null;
}

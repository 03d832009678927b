import type { WorkbookAssessment } from '../../assessment/assessment';
import type { Edit } from '../../revision/revision';
import type { Sheet } from '../../sheet/sheet';
import type { Desk } from './desk';
import type { Kept } from './kept';
import type { View } from './state';
import { withSheet } from './validatedView';
import { viewOfSheet } from './viewOfSheet';

/**
 * The view after a sheet was written: the sheet itself, or the list of all sheets with this one as it is
 * now, where the user works from that.
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

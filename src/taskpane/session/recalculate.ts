import type { Assessment } from '../../assessment/assessment';
import type { Edit } from '../../revision/revision';
import type { Sheet } from '../../sheet/sheet';
import { allowedEdits } from './allowedEdits';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { editedSheet } from './editedSheet';
import { frontSheet, keptOf } from './look';
import { viewOfSheet } from './viewOfSheet';
import { write } from './write';

/** Recalculates the form that is shown, or all forms of the sheet while they are listed. */
export async function recalculate(desk: Desk): Promise<void> {
  const kept = await keptOf(desk);
  const sheet = await frontSheet(desk, false);
  const result = assessSheet(sheet, kept);
  const view = viewOfSheet(sheet, result, kept, desk.store.get().view);
  desk.sheets = [sheet];
  patch(desk, { view });
  if (view.kind !== 'forms' && view.kind !== 'recalculated') return;
  const chosen = view.chosen === null ? view.assessments : [view.assessments[view.chosen]!];
  await write(
    desk,
    sheet,
    chosen.flatMap((assessment) => allowedEdits(assessment, kept.touch)),
  );
}

/** Makes one offered change, and the total and grade that follow from it. */
export async function accept(desk: Desk, offer: Edit): Promise<void> {
  const kept = await keptOf(desk);
  const sheet = await frontSheet(desk, false);
  const after = assessSheet(editedSheet(sheet, [offer]), kept).assessments.find(holds(offer));
  const follow = after
    ? allowedEdits(after, { ...kept.touch, scores: false, notes: false }).map((edit) => asRead(edit, sheet))
    : [];
  await write(desk, sheet, [{ ...offer, sheetId: sheet.id }, ...follow]);
}

function holds({ at }: Edit): (assessment: Assessment) => boolean {
  return ({ form: { range } }) => at.row >= range.top && at.row <= range.bottom;
}

/** An edit states what the cell holds now, not in the sheet as it will be. */
function asRead(edit: Edit, { grid }: Sheet): Edit {
  const cell = grid.cell(edit.at.row, edit.at.column);
  return { ...edit, before: { value: cell?.value ?? null, formula: cell?.formula ?? null } };
}

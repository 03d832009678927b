import type { Assessment } from '../../assessment/assessment';
import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { allowedEdits } from './allowedEdits';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { editedSheet } from './editedSheet';
import type { Kept } from './kept';
import { frontSheet, keptOf } from './look';
import { viewOfSheet } from './viewOfSheet';
import { write } from './write';

/** Recalculates the form that is shown, or all forms of the sheet while they are listed. */
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

/** Makes one offered change, and what follows from it: total, grade, and no more need of ziping's own draft. */
export async function accept(desk: Desk, offer: Edit): Promise<void> {
  const kept = await keptOf(desk);
  const sheet = await frontSheet(desk, false);
  const { assessments } = await assessSheet(desk, editedSheet(sheet, [offer]), kept);
  const after = assessments.find(holds(offer));
  const follow = after ? await allowedEdits(after, { ...kept.touch, scores: false, notes: false }) : [];
  await write(desk, sheet, [
    { ...offer, sheetId: sheet.id },
    ...follow.map((edit) => asRead(edit, sheet)),
    ...(after ? draftsToDrop(after, offer, sheet, kept) : []),
  ]);
}

/** A draft that ziping wrote, nobody touched, and that says nothing true any more. */
function draftsToDrop({ form, judgement }: Assessment, offer: Edit, sheet: Sheet, { undo }: Kept): Edit[] {
  return form.indicators.flatMap(({ score, note }, index) => {
    if (!note || !score || toA1(score.at) !== toA1(offer.at)) return [];
    const own = undo
      .flatMap(({ edits }) => edits)
      .findLast(({ kind, at }) => kind === 'note' && toA1(at) === toA1(note.at));
    const isNeeded = judgement.scores[index]!.note.due.length > 0;
    if (!own || isNeeded || own.after.value !== note.value) return [];
    return [
      {
        ...own,
        sheetId: sheet.id,
        sheet: sheet.name,
        before: own.after,
        after: own.before,
        reason: {
          'zh-CN': '已恢复满分，不再需要偏差原因草稿。',
          'en-US': 'The points are restored; the draft of a note is no longer needed.',
        },
      },
    ];
  });
}

function holds({ at }: Edit): (assessment: Assessment) => boolean {
  return ({ form: { range } }) => at.row >= range.top && at.row <= range.bottom;
}

/** An edit states what the cell holds now, not in the sheet as it will be. */
function asRead(edit: Edit, { grid }: Sheet): Edit {
  const cell = grid.cell(edit.at.row, edit.at.column);
  return { ...edit, before: { value: cell?.value ?? null, formula: cell?.formula ?? null } };
}

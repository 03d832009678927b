import type { Assessment } from '../../assessment/assessment';
import { asRead, editedSheet } from '../../revision/editedSheet';
import { followingInForm, followingInRow, totalAgain } from '../../revision/following';
import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { partOf } from './allowedEdits';
import type { Kept } from './kept';
import { frontSheet, keptOf } from './look';
import { write } from './write';

/**
 * Changes one cell of the sheet in front and what follows from it, as one writing. After each edit the form is assessed
 * with it in place, to see what follows next.
 */
export async function changeOne(desk: Desk, change: Edit): Promise<void> {
  const kept = await keptOf(desk);
  const sheet = await frontSheet(desk, false);
  const { edits, after } = await withFollowing(desk, sheet, { ...change, sheetId: sheet.id }, kept);
  await write(desk, sheet, [...edits, ...(after ? draftsToDrop(after, change, sheet, kept) : [])]);
}

/** Returns a change with what follows from it, and the form as it is then; null if no form is there any more. */
async function withFollowing(
  desk: Desk,
  sheet: Sheet,
  change: Edit,
  kept: Kept,
): Promise<{ readonly edits: readonly Edit[]; readonly after: Assessment | null }> {
  const isAllowed = ({ kind }: Edit) => kept.touch[partOf(kind)];
  const formWith = async (edits: readonly Edit[]) => {
    const { assessments } = await assessSheet(desk, editedSheet(sheet, edits), kept);
    return assessments.find(({ form: { range } }) => isWithin(change, range)) ?? null;
  };
  let edits: readonly Edit[] = [change];
  const before = await formWith([]);
  let after = await formWith(edits);
  if (!after) return { edits, after };
  const inRow = followingInRow(change, after.judgement).filter(isAllowed);
  if (inRow.length > 0) {
    edits = [...edits, ...inRow];
    after = (await formWith(edits)) ?? after;
  }
  const inForm = followingInForm(edits, after.judgement).filter(isAllowed);
  const total = before && inForm.length === 0 ? totalAgain(before.judgement, after.judgement) : null;
  if (total && isAllowed(total)) {
    inForm.push(total);
    after = (await formWith([...edits, total])) ?? after;
    // The grade follows from the new total.
    inForm.push(...followingInForm([total], after.judgement).filter(isAllowed));
  }
  return { edits: [change, ...[...inRow, ...inForm].map((edit) => asRead(edit, sheet))], after };
}

function isWithin({ at }: Edit, range: Assessment['form']['range']): boolean {
  return at.row >= range.top && at.row <= range.bottom;
}

/** Returns edits that remove drafts which ziping wrote, nobody has touched, and which are no longer true. */
function draftsToDrop({ form, judgement }: Assessment, change: Edit, sheet: Sheet, { undo }: Kept): Edit[] {
  return form.indicators.flatMap(({ score, note }, index) => {
    if (!note || !score || toA1(score.at) !== toA1(change.at)) return [];
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

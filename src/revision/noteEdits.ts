import { isLeftHidden } from '../judgement/hidden';
import type { Judgement, ScoreJudgement } from '../judgement/judgement';
import { dueText } from '../judgement/reasoning/dueText';
import type { Localized } from '../locales/localized';
import { givesWayToDraft } from '../notation/note';
import { toA1 } from '../sheet/address';
import { editOf } from './edit';
import { noteDraft } from './noteDraft';
import type { Edit } from './revision';

/**
 * Drafts for the notes that are due and missing, in cells that are empty or hold a sign for nothing. What a
 * person wrote stays, whatever it says, and so does a draft begun.
 */
export function noteEdits(judgement: Judgement): readonly Edit[] {
  const { form, rows: all } = judgement;
  const byCell = new Map<string, ScoreJudgement[]>();
  for (const row of all) {
    const { note } = row.indicator;
    const { state, due } = row.note;
    if (isLeftHidden(form, row.indicator, judgement)) continue;
    if (row.isInDoubt) continue;
    if (!note || note.formula !== null || state !== 'none' || due.length === 0) continue;
    if (!givesWayToDraft(note.text)) continue;
    const sharing = byCell.get(toA1(note.at));
    if (sharing) sharing.push(row);
    else byCell.set(toA1(note.at), [row]);
  }
  return [...byCell.values()].map((rows) =>
    editOf(form, 'note', rows[0]!.indicator.note!, noteDraft(rows), reasonOf(rows)),
  );
}

function reasonOf(rows: readonly ScoreJudgement[]): Localized {
  const { 'zh-CN': zh, 'en-US': en } = dueText(rows.flatMap(({ note }) => note.due));
  return {
    'zh-CN': `${zh}，应说明原因和改进措施；已拟草稿，请补全。`,
    'en-US': `A deviation note is due (${en}); this draft states the facts, please complete it.`,
  };
}

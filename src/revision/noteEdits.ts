import { isLeftHidden } from '../judgement/hidden';
import type { Judgement, NoteReason, ScoreJudgement } from '../judgement/judgement';
import type { Localized } from '../locales/localized';
import { toA1 } from '../sheet/address';
import { editOf } from './edit';
import { noteDraft } from './noteDraft';
import type { Edit } from './revision';

/** Drafts for the notes that are due and missing. What a person wrote, and a draft begun, stays. */
export function noteEdits(judgement: Judgement): readonly Edit[] {
  const { form, rows: all } = judgement;
  const byCell = new Map<string, ScoreJudgement[]>();
  for (const row of all) {
    const { note } = row.indicator;
    const { state, due } = row.note;
    if (isLeftHidden(form, row.indicator, judgement)) continue;
    if (row.isInDoubt) continue;
    if (!note || note.formula !== null || state !== 'none' || due.length === 0) continue;
    const sharing = byCell.get(toA1(note.at));
    if (sharing) sharing.push(row);
    else byCell.set(toA1(note.at), [row]);
  }
  return [...byCell.values()].map((rows) =>
    editOf(form, 'note', rows[0]!.indicator.note!, noteDraft(rows), reasonOf(rows)),
  );
}

const REASONS: Readonly<Record<NoteReason, Localized>> = {
  'score-below-weight': { 'zh-CN': '得分低于分值', 'en-US': 'the score is below the weight' },
  'target-missed': { 'zh-CN': '未达到年度指标值', 'en-US': 'the target is missed' },
  'over-achieved': { 'zh-CN': '超额较多', 'en-US': 'the target is passed by far' },
  'low-execution': { 'zh-CN': '执行率偏低', 'en-US': 'the execution rate is low' },
};

function reasonOf(rows: readonly ScoreJudgement[]): Localized {
  const due = [...new Set(rows.flatMap(({ note }) => note.due))].map((reason) => REASONS[reason]);
  const zh = due.map((reason) => reason['zh-CN']).join('，');
  const en = due.map((reason) => reason['en-US']).join(', ');
  return {
    'zh-CN': `${zh}，应说明原因和改进措施；已拟草稿，请补全。`,
    'en-US': `A deviation note is due (${en}); this draft states the facts, please complete it.`,
  };
}

import { gather } from '../judgement/gather';
import { isToldByDiagnosis } from '../judgement/judgeScore';
import type { ScoreJudgement } from '../judgement/judgement';
import { shortened } from '../judgement/phrases';
import { dueText } from '../judgement/reasoning/dueText';
import { toA1 } from '../sheet/address';
import { cellsOf } from './cellsOf';
import type { Check } from './check';

/** A reason is due, and what stands in its cell gives none: 已完成, 无偏差, 同上 below nothing, a picture. */
export const noteSaysNothing: Check = {
  code: 'note-says-nothing',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '偏差说明没有写原因', 'en-US': 'Deviation note without a reason' },
  about: {
    'zh-CN': '偏差说明只写了“已完成”“无偏差”一类的话，没有说明原因',
    'en-US': 'The deviation note says that all was done, or that nothing deviated, and gives no reason',
  },
  run(judgement) {
    const seen = new Set<string>();
    return gather(judgement.rows, (row) => {
      const { note } = row.indicator;
      if (!note || !isDue(row) || seen.has(toA1(note.at))) return null;
      seen.add(toA1(note.at));
      const [name, said] = [shortened(row.indicator.name), shortened(note.text)];
      const due = dueText(row.note.due);
      return {
        at: note.at,
        related: cellsOf(row.indicator.score),
        says: {
          'zh-CN': `“${name}”${due['zh-CN']}，填写的“${said}”没有说明原因。`,
          'en-US': `“${name}” needs a reason (${due['en-US']}), and the note “${said}” gives none.`,
        },
        found: said,
      };
    });
  },
};

function isDue(row: ScoreJudgement): boolean {
  const { note, verdict, score, cap } = row;
  if (note.state !== 'says-nothing' || note.due.length === 0) return false;
  if (note.due.some((reason) => reason !== 'score-below-weight')) return true;
  // A formula that wrongly gives less than full marks is the cause; there is nothing to explain.
  if (verdict === 'formula-disagrees' && cap !== null && score.computed?.gte(cap)) return false;
  return !isToldByDiagnosis(row);
}

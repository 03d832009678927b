import { withOtherCause } from '../judgement/reasoning/contradictionText';
import { isToldByDiagnosis } from '../judgement/judgeScore';
import type { Judgement } from '../judgement/judgement';
import { Decimal } from '../notation/decimal';
import { noteState } from '../notation/note';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import type { Issue } from './finding';
import { gather } from '../judgement/gather';
import { percent, plain, recorded, shortened, withSource } from '../judgement/phrases';

/**
 * A score below the weight, and nothing says why (北京市填报注意事项 第3条: the reason and the remedy
 * belong into 偏差原因分析及改进措施).
 */
export const deductionWithoutNote: Check = {
  code: 'deduction-without-note',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '扣分未写原因', 'en-US': 'Deduction without a reason' },
  about: {
    'zh-CN': '得分低于分值，未说明原因',
    'en-US': 'Points were deducted and no note says why',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    const indicators = gather(judgement.rows, (row) => {
      const { indicator, score, verdict, cap, note } = row;
      const number = indicator.score?.number;
      if (!number || !cap || note.state !== 'none') return null;
      if (isToldByDiagnosis(row)) return null;
      // The score itself is what cannot be.
      if (verdict === 'off-scale') return null;
      if (verdict === 'none' || verdict === 'negative' || number.gte(cap)) return null;
      // A formula that wrongly gives less than full marks is the cause; there is nothing to explain.
      if (verdict === 'formula-disagrees' && score.computed?.gte(cap)) return null;
      const lost = plain(cap.minus(number));
      return {
        at: indicator.score!.at,
        related: cellsOf(indicator.note),
        says: withOtherCause(
          withSource(
            {
              'zh-CN': `“${shortened(indicator.name)}”分值 ${plain(cap)} 分，得分 ${recorded(indicator.score!)} 分，扣 ${lost} 分，未说明原因。`,
              'en-US': `“${shortened(indicator.name)}” scores ${recorded(indicator.score!)} of ${plain(cap)} points (${lost} deducted), and no note says why.`,
            },
            ruleset,
            ruleset.quantitative.source,
          ),
          row.contradiction,
          judgement.form,
        ),
        found: recorded(indicator.score!),
      };
    });
    const execution = lowExecution(judgement);
    return execution ? [execution, ...indicators] : indicators;
  },
};

/** A rate below what the ruleset asks a reason for (四川省 510000_0013zp 表: 90%), and the cell for it is empty. */
function lowExecution({ scoredFund: row, scorecard }: Judgement): Issue | null {
  const note = row?.fund.note;
  if (!note || !row.due.includes('low-execution')) return null;
  const state = noteState(note.text);
  if (state === 'real' || state === 'draft') return null;
  const rate = percent(row.score.exactRate!);
  const least = percent(new Decimal(scorecard.ruleset.execution.noteBelow!));
  return {
    at: note.at,
    related: cellsOf(row.fund.rate),
    says: withSource(
      {
        'zh-CN': `预算执行率为 ${rate}，低于 ${least}，未说明原因。`,
        'en-US': `The execution rate is ${rate}, below ${least}, and no reason is given.`,
      },
      scorecard.ruleset,
      scorecard.ruleset.execution.source,
    ),
    found: rate,
  };
}

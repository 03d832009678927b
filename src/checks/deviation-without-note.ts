import type { Localized } from '../locales/localized';
import { isScoredElsewhere } from '../judgement/judgeScore';
import { zh } from '../locales/zh';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { isImpossibleRate } from '../judgement/impossibleRate';
import { shortened, withSource } from '../judgement/phrases';

/**
 * Full marks, and yet a note is due: the target was missed, or passed by so much that the ruleset
 * asks for the reason. Forms without scores are checked for missed targets as well.
 */
export const deviationWithoutNote: Check = {
  code: 'deviation-without-note',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '偏差未写原因', 'en-US': 'Deviation without a reason' },
  about: {
    'zh-CN': '得了满分，但未达到目标或超额过多，未说明原因',
    'en-US': 'Full marks, but the target was missed or passed by far, and no note says why',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    return gather(judgement.rows, (row) => {
      const { indicator, cap, note } = row;
      if (note.state !== 'none' || !indicator.note) return null;
      // A rate above 100 % is wrong itself; there is nothing to explain.
      const over = note.due.includes('over-achieved') && !isImpossibleRate(indicator);
      if (!over && !note.due.includes('target-missed')) return null;
      if (indicator.score !== null && !isScoredElsewhere(row)) {
        const number = indicator.score.number;
        if (number === null || number.isNegative() || (cap !== null && number.lt(cap))) return null;
      }
      const source = over ? ruleset.overAchievement.source : ruleset.quantitative.source;
      return {
        at: indicator.note.at,
        related: cellsOf(indicator.target.entry, indicator.actual.entry),
        says: withSource(
          statement(shortened(indicator.name), indicator.target.text, indicator.actual.text, over),
          ruleset,
          source,
        ),
        found: indicator.note.text,
      };
    });
  },
};

function statement(name: string, target: string, actual: string, over: boolean): Localized {
  const [a, b] = [shortened(target), shortened(actual)];
  return over
    ? {
        'zh-CN': zh`“${name}”年度指标值 ${a}，实际完成值 ${b}，超额较多，未说明原因。`,
        'en-US': `“${name}” was to reach ${a} and reached ${b}, far more than planned, and has no note that says why.`,
      }
    : {
        'zh-CN': zh`“${name}”年度指标值 ${a}，实际完成值 ${b}，未达到目标，未说明原因。`,
        'en-US': `“${name}” was to reach ${a} and reached ${b}: the target is missed and there is no deviation note.`,
      };
}

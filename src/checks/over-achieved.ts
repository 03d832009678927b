import type { Check } from './check';
import { gather } from './gather';
import { scoredRows } from './rows';
import { percent, shortened, withSource } from './phrases';

/** Two decimals of the percentage. */
const RATIO_PLACES = 4;

/** An achievement so far above its target that the reason should be looked into, and no note does so. */
export const overAchieved: Check = {
  code: 'over-achieved',
  severity: 'warning',
  run(form, scorecard) {
    const { ruleset } = scorecard;
    return gather(scoredRows(form, scorecard), ({ indicator, score }) => {
      const { actual, target } = indicator;
      if (!score.overAchieved || score.note.state === 'real' || score.note.due.includes('over-achieved'))
        return null;
      const ratio = score.ratio ? percent(score.ratio.toDecimalPlaces(RATIO_PLACES)) : null;
      return {
        at: actual.entry?.at ?? indicator.nameAt,
        related: target.entry ? [target.entry.at] : [],
        says: withSource(
          {
            'zh-CN': `“${shortened(indicator.name)}”实际完成值 ${shortened(actual.text)}，年度指标值 ${shortened(target.text)}${ratio && `，为目标的 ${ratio}`}，请分析原因，核对目标是否偏低。`,
            'en-US': `“${shortened(indicator.name)}” reached ${shortened(actual.text)} against a target of ${shortened(target.text)}${ratio && ` (${ratio} of it)`}. Please look into the reason: the target may have been set too low.`,
          },
          ruleset,
          ruleset.overAchievement.source,
        ),
        found: ratio ?? shortened(actual.text),
      };
    });
  },
};

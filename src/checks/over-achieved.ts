import { zh } from '../locales/zh';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { isImpossibleRate } from '../judgement/impossibleRate';
import { percent, shortened, withSource } from '../judgement/phrases';

/** An achievement so far above its target that the reason should be looked into, and no note does so. */
export const overAchieved: Check = {
  code: 'over-achieved',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '完成值明显高于指标值', 'en-US': 'Target far exceeded' },
  about: {
    'zh-CN': '超额较多，应分析原因',
    'en-US': 'The target was passed by far; look into the reason',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    return gather(judgement.rows, ({ indicator, score, note }) => {
      const { actual, target } = indicator;
      if (!score.overAchieved || note.state === 'real' || note.due.includes('over-achieved')) return null;
      if (isImpossibleRate(indicator)) return null;
      const ratio = score.ratio ? percent(score.ratio) : null;
      return {
        at: actual.entry?.at ?? indicator.nameAt,
        related: cellsOf(target.entry),
        says: withSource(
          {
            'zh-CN': zh`“${shortened(indicator.name)}”实际完成值 ${shortened(actual.text)}，年度指标值 ${shortened(target.text)}${ratio ? `，为指标值的 ${ratio}` : ''}，请分析原因，核对指标值是否偏低。`,
            'en-US': `“${shortened(indicator.name)}” reached ${shortened(actual.text)} against a target of ${shortened(target.text)}${ratio ? ` (${ratio} of it)` : ''}. Please look into the reason: the target may have been set too low.`,
          },
          ruleset,
          ruleset.overAchievement.source,
        ),
        found: ratio ?? shortened(actual.text),
      };
    });
  },
};

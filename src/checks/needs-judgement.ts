import type { Check } from './check';
import { gather } from '../judgement/gather';
import { plain, shortened, withSource } from '../judgement/phrases';

/** An empty score that no rule can fill in: the achievement is told in words that leave room. */
export const needsJudgement: Check = {
  code: 'needs-judgement',
  severity: 'warning',
  title: { 'zh-CN': '需人工评定', 'en-US': 'Needs a person’s judgement' },
  about: {
    'zh-CN': '得分为空，需要人工评判',
    'en-US': 'An empty score that only a person can give',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    return gather(judgement.rows, ({ indicator, score, decision }) => {
      if (decision !== 'needs-judgement' || !indicator.score) return null;
      const range = score.min && score.computed ? `${plain(score.min)}–${plain(score.computed)}` : null;
      const weight = indicator.weight?.number;
      const most = range ?? (weight ? `0–${plain(weight)}` : null);
      return {
        at: indicator.score.at,
        related: indicator.actual.entry ? [indicator.actual.entry.at] : [],
        says: withSource(
          {
            'zh-CN': `“${shortened(indicator.name)}”的实际完成值“${shortened(indicator.actual.text)}”需要人工评判，请${most === null ? '' : `在 ${most} 分之间`}打分。`,
            'en-US': `The achievement “${shortened(indicator.actual.text)}” of “${shortened(indicator.name)}” needs a person's judgement; please give a score${most === null ? '' : ` of ${most} points`}.`,
          },
          ruleset,
          ruleset.tiers.source,
        ),
        ...(most !== null && { expected: most }),
      };
    });
  },
};

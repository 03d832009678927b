import { scoreDerivation } from '../judgement/reasoning/indicatorReasoning';
import { rulesOf } from '../scoring/rules';
import { rowsWith } from '../judgement/rowsWith';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { followedBy, plain, recorded, shortened, withSource } from '../judgement/phrases';

/** An achievement so far above its target that points are taken off, and they were not. */
export const penaltyNotApplied: Check = {
  code: 'penalty-not-applied',
  severity: 'error',
  title: { 'zh-CN': '超额完成未按规定扣分', 'en-US': 'Over-achievement penalty not applied' },
  about: {
    'zh-CN': '大幅超额完成，规则要求扣分而未扣',
    'en-US': 'The target was passed so far that points must be taken off, and they were not',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    return rowsWith('penalty-not-applied', judgement).map(({ indicator, score }) => {
      const entry = indicator.score!;
      const computed = plain(score.computed!);
      return {
        at: entry.at,
        related: cellsOf(indicator.target.entry, indicator.actual.entry),
        says: withSource(
          followedBy(
            {
              'zh-CN': `“${shortened(indicator.name)}”的得分 ${recorded(entry)} 分，应不超过 ${computed} 分。`,
              'en-US': `The score of “${shortened(indicator.name)}” is ${recorded(entry)}; the most allowed is ${computed} points.`,
            },
            scoreDerivation({ indicator, score }, rulesOf(judgement.scorecard.ruleset)),
          ),
          ruleset,
          ruleset.overAchievement.source,
        ),
        expected: computed,
        found: recorded(entry),
      };
    });
  },
};

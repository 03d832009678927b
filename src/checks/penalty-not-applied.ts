import { scoreDerivation } from '../judgement/reasoning/indicatorReasoning';
import { rulesOf } from '../scoring/rules';
import { rowsWith } from '../judgement/rowsWith';
import { Decimal } from '../notation/decimal';
import type { Check } from './check';
import { followedBy, percent, plain, recorded, shortened, withSource } from '../judgement/phrases';

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
      const { from, to, deduct } = score.penalty!;
      const start = percent(new Decimal(from));
      const bandZh = to === null ? `${start}（含）以上` : `${start}（含）至 ${percent(new Decimal(to))}`;
      const bandEn = to === null ? `${start} and more` : `${start} (included) to ${percent(new Decimal(to))}`;
      const share = percent(new Decimal(deduct));
      const computed = plain(score.computed!);
      return {
        at: entry.at,
        related: [indicator.target.entry, indicator.actual.entry].flatMap((cell) => (cell ? [cell.at] : [])),
        says: withSource(
          followedBy(
            {
              'zh-CN': `“${shortened(indicator.name)}”超出年度指标值的幅度在 ${bandZh}区间，应扣分值的 ${share}：得分 ${recorded(entry)} 分，应不超过 ${computed} 分。`,
              'en-US': `“${shortened(indicator.name)}” passes its target by ${bandEn}, which costs ${share} of the weight: the score is ${recorded(entry)}, the most allowed is ${computed} points.`,
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

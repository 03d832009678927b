import { withOtherCause } from '../judgement/reasoning/contradictionText';
import { scoreDerivation } from '../judgement/reasoning/indicatorReasoning';
import { rulesOf } from '../scoring/rules';
import { rowsWith } from '../judgement/rowsWith';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { followedBy, plain, recorded, shortened, withSource } from '../judgement/phrases';

/** A score above what the formula gives for a missed target. */
export const scoreAboveRule: Check = {
  code: 'score-above-rule',
  severity: 'error',
  title: { 'zh-CN': '得分高于规则允许的分数', 'en-US': 'Score above what the rules allow' },
  about: {
    'zh-CN': '得分高于按公式计算的得分',
    'en-US': 'The score is above what the formula gives for a missed target',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    return rowsWith('above-rule', judgement).map(({ indicator, score, contradiction }) => {
      const entry = indicator.score!;
      const computed = plain(score.computed!);
      return {
        at: entry.at,
        related: cellsOf(indicator.target.entry, indicator.actual.entry),
        says: withOtherCause(
          withSource(
            followedBy(
              {
                'zh-CN': `“${shortened(indicator.name)}”的得分 ${recorded(entry)} 分高于规则得分 ${computed} 分。`,
                'en-US': `The score ${recorded(entry)} of “${shortened(indicator.name)}” is above the ${computed} points that the rules give.`,
              },
              scoreDerivation({ indicator, score }, rulesOf(ruleset)),
            ),
            ruleset,
            ruleset.quantitative.source,
          ),
          contradiction,
          judgement.form,
        ),
        expected: computed,
        found: recorded(entry),
      };
    });
  },
};

import type { Check } from './check';
import { rowsWith } from './scoreVerdict';
import { derivation, followedBy, plain, recorded, shortened, withSource } from './phrases';

/** A score above what the formula gives for a missed target. */
export const scoreAboveRule: Check = {
  code: 'score-above-rule',
  severity: 'error',
  run(form, scorecard) {
    const { ruleset } = scorecard;
    return rowsWith('above-rule', form, scorecard).map(({ indicator, score }) => {
      const entry = indicator.score!;
      const computed = plain(score.computed!);
      return {
        at: entry.at,
        related: [indicator.target.entry, indicator.actual.entry].flatMap((cell) => (cell ? [cell.at] : [])),
        says: withSource(
          followedBy(
            {
              'zh-CN': `“${shortened(indicator.name)}”的得分 ${recorded(entry)} 分高于规则得分 ${computed} 分。`,
              'en-US': `The score ${recorded(entry)} of “${shortened(indicator.name)}” is above the ${computed} points that the rules give.`,
            },
            derivation(score.reasoning),
          ),
          ruleset,
          ruleset.quantitative.source,
        ),
        expected: computed,
        found: recorded(entry),
      };
    });
  },
};

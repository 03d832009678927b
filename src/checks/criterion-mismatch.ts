import { scoreDerivation } from '../judgement/reasoning/indicatorReasoning';
import { rowsWith } from '../judgement/rowsWith';
import { rulesOf } from '../scoring/rules';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { followedBy, plain, recorded, shortened } from '../judgement/phrases';

/** A score above what the row's own criterion (评分标准) gives for its achievement. */
export const criterionMismatch: Check = {
  code: 'criterion-mismatch',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '得分高于评分标准', 'en-US': 'Score above the row’s criterion' },
  about: {
    'zh-CN': '得分高于本行评分标准给出的得分',
    'en-US': 'The score is above what the row’s own criterion gives for its achievement',
  },
  run(judgement) {
    const rules = rulesOf(judgement.scorecard.ruleset);
    return rowsWith('criterion-mismatch', judgement).map(({ indicator, score }) => {
      const entry = indicator.score!;
      const most = plain(score.computed!);
      const isOne = score.min === null || score.min.eq(score.computed!);
      const name = shortened(indicator.name);
      return {
        at: entry.at,
        related: cellsOf(indicator.criterion, indicator.actual.entry),
        says: followedBy(
          {
            'zh-CN': `“${name}”的得分 ${recorded(entry)} 分高于评分标准给出的 ${most} 分。`,
            'en-US': `The score ${recorded(entry)} of “${name}” is above the ${most} points that its own criterion gives.`,
          },
          scoreDerivation({ indicator, score }, rules),
        ),
        expected: isOne ? most : `${plain(score.min!)}–${most}`,
        found: recorded(entry),
      };
    });
  },
};

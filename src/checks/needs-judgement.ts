import { cellsOf } from './cellsOf';
import type { Check } from './check';
import type { Issue } from './finding';
import type { Indicator } from '../form/form';
import type { Ruleset } from '../ruleset/ruleset';
import { rulesOf } from '../scoring/rules';
import type { IndicatorScore } from '../scoring/scorecard';
import { scoreDerivation } from '../judgement/reasoning/indicatorReasoning';
import { gather } from '../judgement/gather';
import { tierBoundsText, tierText } from '../judgement/reasoning/tierText';
import type { Localized } from '../locales/localized';
import { followedBy, plain, shortened, withSource } from '../judgement/phrases';

/** An empty score that no rule can fill in: the achievement is told in words that leave room. */
export const needsJudgement: Check = {
  code: 'needs-judgement',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '需人工评定', 'en-US': 'Needs a person’s judgement' },
  about: {
    'zh-CN': '得分为空，需要人工评判',
    'en-US': 'An empty score that only a person can give',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    return gather(judgement.rows, ({ indicator, score, decision }) => {
      if (decision !== 'needs-judgement' || !indicator.score) return null;
      const weight = indicator.weight?.number;
      const most = weight ? plain(weight) : null;
      const range = score.computed && !score.isDirectionGuess ? tierText(score) : most && upTo(most);
      if (score.basis.kind === 'criterion') return byCriterion(indicator, score, ruleset);
      return {
        at: indicator.score.at,
        related: cellsOf(indicator.actual.entry),
        says: withSource(
          {
            'zh-CN': `“${shortened(indicator.name)}”的实际完成值“${shortened(indicator.actual.text)}”需要人工评判，请打分${range ? `（${range['zh-CN']}）` : ''}。`,
            'en-US': `The achievement “${shortened(indicator.actual.text)}” of “${shortened(indicator.name)}” needs a person's judgement; please give a score${range ? ` of ${range['en-US']}` : ''}.`,
          },
          ruleset,
          ruleset.tiers.source,
        ),
        ...(score.computed && !score.isDirectionGuess
          ? { expected: tierBoundsText(score) }
          : most !== null && { expected: `0–${most}` }),
      };
    });
  },
};

/** The row's own criterion leaves open which score it is, or the value is no achievement entered as such. */
function byCriterion(indicator: Indicator, score: IndicatorScore, ruleset: Ruleset): Issue {
  const derivation = scoreDerivation({ indicator, score }, rulesOf(ruleset));
  return {
    at: indicator.score!.at,
    related: cellsOf(indicator.criterion),
    says: followedBy(
      {
        'zh-CN': `“${shortened(indicator.name)}”的得分需要人工评判，请打分。`,
        'en-US': `The score of “${shortened(indicator.name)}” needs a person's judgement.`,
      },
      derivation,
    ),
    expected: tierBoundsText(score),
  };
}

function upTo(most: string): Localized {
  return { 'zh-CN': `0 至 ${most} 分`, 'en-US': `0 to ${most} points` };
}

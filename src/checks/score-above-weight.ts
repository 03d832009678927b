import { isExecutionToldByItself } from '../judgement/executionAlone';
import { rowsWith } from '../judgement/rowsWith';
import type { NumberEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import type { Ruleset } from '../ruleset/ruleset';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import type { Issue } from './finding';
import { plain, recorded, shortened, withSource } from '../judgement/phrases';

/** A score above its weight (北京市填报注意事项 第1条: 得分最高不能超过该指标分值上限). */
export const scoreAboveWeight: Check = {
  code: 'score-above-weight',
  severity: 'error',
  title: { 'zh-CN': '得分高于分值', 'en-US': 'Score above its weight' },
  about: {
    'zh-CN': '得分超过分值',
    'en-US': 'The score exceeds the weight',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    const issues = rowsWith('above-weight', judgement).map(({ indicator, cap }) =>
      issue(indicator.name, indicator.score!, indicator.weight, cap!, ruleset, ruleset.quantitative.source),
    );
    const fund = judgement.scoredFund?.fund;
    if (judgement.scoredFund?.execution?.verdict === 'above-weight' && isExecutionToldByItself(judgement)) {
      const { score, weight } = fund!;
      issues.unshift(issue('预算执行率', score!, weight, weight!.number!, ruleset, ruleset.execution.source));
    }
    return issues;
  },
};

function issue(
  name: string,
  score: NumberEntry,
  weight: NumberEntry | null,
  cap: Decimal,
  ruleset: Ruleset,
  source: string,
): Issue {
  return {
    at: score.at,
    related: cellsOf(weight),
    says: withSource(
      {
        'zh-CN': `“${shortened(name)}”的得分 ${recorded(score)} 分超过分值 ${plain(cap)} 分。`,
        'en-US': `The score ${recorded(score)} of “${shortened(name)}” exceeds its weight of ${plain(cap)} points.`,
      },
      ruleset,
      source,
    ),
    expected: `≤${plain(cap)}`,
    found: recorded(score),
  };
}

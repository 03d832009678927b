import { rowsWith } from '../judgement/rowsWith';
import type { NumberEntry } from '../form/form';
import type { Localized } from '../locales/localized';
import type { Decimal } from '../notation/decimal';
import type { Ruleset } from '../ruleset/ruleset';
import { roundScore } from '../scoring/rounding';
import { rulesOf } from '../scoring/rules';
import type { Check } from './check';
import type { Issue } from './finding';
import { plain, recorded, shortened, withSource } from '../judgement/phrases';

/** A whole number where the exact score has decimals: not wrong, coarser than the rules ask. */
export const roundedCoarsely: Check = {
  code: 'rounded-coarsely',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '得分取整', 'en-US': 'Score rounded to whole points' },
  about: {
    'zh-CN': '得分取整，不够精确',
    'en-US': 'A score is a whole number where the exact one has decimals',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    const issues: Issue[] = [];
    const execution = judgement.scoredFund?.execution;
    if (execution?.verdict === 'coarse') {
      const of = { 'zh-CN': '预算执行率得分', 'en-US': 'The score of budget execution' };
      issues.push(issue(of, execution.entry, execution.exact!, ruleset));
    }
    for (const { indicator, score } of rowsWith('coarse', judgement)) {
      const name = shortened(indicator.name);
      const of = { 'zh-CN': `“${name}”的得分`, 'en-US': `The score of “${name}”` };
      issues.push(issue(of, indicator.score!, score.exact ?? score.computed!, ruleset));
    }
    const total = judgement.total.recorded;
    if (total?.verdict === 'coarse') {
      issues.push(issue({ 'zh-CN': '总分', 'en-US': 'The total' }, total.entry, total.exact!, ruleset));
    }
    return issues;
  },
};

function issue(of: Localized, entry: NumberEntry, exact: Decimal, ruleset: Ruleset): Issue {
  const { places, source } = ruleset.rounding;
  const due = plain(roundScore(exact, rulesOf(ruleset)));
  return {
    at: entry.at,
    says: withSource(
      {
        'zh-CN': `${of['zh-CN']}取整为 ${recorded(entry)} 分，保留 ${places} 位小数应为 ${due} 分。`,
        'en-US': `${of['en-US']} is rounded to ${recorded(entry)}; with ${places} decimals it is ${due} points.`,
      },
      ruleset,
      source,
    ),
    expected: due,
    found: recorded(entry),
  };
}

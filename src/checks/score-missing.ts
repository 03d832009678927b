import { rowsWith } from '../judgement/rowsWith';
import type { NumberEntry } from '../form/form';
import type { Localized } from '../locales/localized';
import { weighs } from '../judgement/missingMeasure';
import type { Check } from './check';
import type { Issue } from './finding';
import { plain, shortened } from '../judgement/phrases';

/** An indicator, budget execution or the total without a score. */
export const scoreMissing: Check = {
  code: 'score-missing',
  severity: 'error',
  isBlank: true,
  title: { 'zh-CN': '未填得分', 'en-US': 'Score missing' },
  about: {
    'zh-CN': '未填写得分',
    'en-US': 'A score is not filled in',
  },
  run(judgement) {
    const issues: Issue[] = [];
    const fund = judgement.scoredFund;
    if (fund?.fund.score && isMissing(fund.fund.score)) {
      issues.push(
        issue(fund.fund.score, fund.score.computed && plain(fund.score.computed), {
          'zh-CN': '预算执行率未填写得分。',
          'en-US': 'Budget execution has no score.',
        }),
      );
    }
    for (const { indicator, score } of rowsWith('missing', judgement)) {
      if (!weighs(indicator)) continue;
      const name = shortened(indicator.name);
      issues.push(
        issue(indicator.score!, score.computed && plain(score.computed), {
          'zh-CN': `“${name}”未填写得分。`,
          'en-US': `“${name}” has no score.`,
        }),
      );
    }
    const { form } = judgement;
    const total = form.total?.score;
    if (total && isMissing(total) && form.indicators.some(({ kind, score }) => kind === 'scored' && score)) {
      issues.push(
        issue(total, judgement.total.proposed && plain(judgement.total.proposed), {
          'zh-CN': '总分未填写。',
          'en-US': 'The total is not filled in.',
        }),
      );
    }
    return issues;
  },
};

function isMissing({ reading, formula, calculated }: NumberEntry): boolean {
  return reading === 'empty' && (formula === null || calculated);
}

function issue(entry: NumberEntry, expected: string | null, says: Localized): Issue {
  return { at: entry.at, says, ...(expected !== null && { expected }), found: entry.text };
}

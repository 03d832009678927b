import type { Check } from './check';
import { gather } from './gather';
import { shortened } from './phrases';

/** A row of the funds block that repeats weight or score of the row that counts; it is not added again. */
export const duplicateFundScore: Check = {
  code: 'duplicate-fund-score',
  severity: 'info',
  run(form) {
    const counted = form.scoredFund === null ? undefined : form.funds[form.scoredFund];
    if (!counted) return [];
    return gather(form.funds, (fund) => {
      const repeated =
        fund === counted ? [] : [fund.score, fund.weight].filter((entry) => isGiven(entry?.number));
      const first = repeated[0];
      if (!first) return null;
      const label = shortened(fund.label);
      return {
        at: first.at,
        related: repeated.slice(1).flatMap((entry) => (entry ? [entry.at] : [])),
        says: {
          'zh-CN': `“${label}”一行也填了分值或得分，总分只计“${shortened(counted.label)}”一行，不重复相加。`,
          'en-US': `“${label}” carries a weight or score as well; only “${shortened(counted.label)}” counts towards the total.`,
        },
        found: first.text,
      };
    });
  },
};

function isGiven(number: { isZero(): boolean } | null | undefined): boolean {
  return number !== null && number !== undefined && !number.isZero();
}

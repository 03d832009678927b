import { zh } from '../locales/zh';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';

/** A row of the funds block that repeats weight or score of the row that counts; it is not added again. */
export const duplicateFundScore: Check = {
  code: 'duplicate-fund-score',
  severity: 'info',
  mayBeAccepted: true,
  title: { 'zh-CN': '资金得分重复填写', 'en-US': 'Fund score repeated' },
  about: {
    'zh-CN': '资金明细行重复填写了分值或得分',
    'en-US': 'A detail row of the funds repeats weight or score; it is not added again',
  },
  run({ form }) {
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
        related: cellsOf(...repeated),
        says: {
          'zh-CN': `“${label}”一行也填了分值或得分，总分只计“${shortened(counted.label)}”一行，不重复相加。`,
          'en-US': `“${label}” carries a weight or score as well; only “${shortened(counted.label)}” counts towards the total.`,
        },
        found: first.text,
        like: {
          as: 'fund',
          says: (cells) => ({
            'zh-CN': zh`${cells['zh-CN']} 也填了分值或得分，总分只计“${shortened(counted.label)}”一行，不重复相加。`,
            'en-US': `${cells['en-US']} repeat a weight or score; only “${shortened(counted.label)}” counts towards the total.`,
          }),
        },
      };
    });
  },
};

function isGiven(number: { isZero(): boolean } | null | undefined): boolean {
  return number !== null && number !== undefined && !number.isZero();
}

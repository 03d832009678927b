import type { Check } from './check';
import { scoredRows, weighs } from './rows';
import { shortened } from './phrases';

/** An indicator with the weight 0: it is reported and does not count. */
export const zeroWeight: Check = {
  code: 'zero-weight',
  severity: 'info',
  run: (form, scorecard) =>
    scoredRows(form, scorecard)
      .filter(({ indicator }) => !weighs(indicator))
      .map(({ indicator: { name, weight } }) => ({
        at: weight!.at,
        says: {
          'zh-CN': `“${shortened(name)}”的分值为 0，不计入总分。`,
          'en-US': `“${shortened(name)}” has the weight 0 and does not count towards the total.`,
        },
        found: weight!.text,
      })),
};

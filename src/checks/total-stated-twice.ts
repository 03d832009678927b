import type { NumberEntry } from '../form/form';
import { gather } from '../judgement/gather';
import { recorded } from '../judgement/phrases';
import type { Check } from './check';

/** The total stands in the form twice, and the two differ: 98 in the head, 94 below. */
export const totalStatedTwice: Check = {
  code: 'total-stated-twice',
  severity: 'error',
  title: { 'zh-CN': '两处总分不一致', 'en-US': 'Two totals differ' },
  about: {
    'zh-CN': '表中两处写了总分，数值不一致',
    'en-US': 'The form states its total twice, and the two differ',
  },
  run({ form }) {
    const total = form.total?.score;
    if (!total?.number) return [];
    return gather(form.otherTotals, (other) => {
      if (!other.number || isSame(total, other)) return null;
      return {
        at: other.at,
        related: [total.at],
        says: {
          'zh-CN': `这里的总分为 ${recorded(other)} 分，总分一行为 ${recorded(total)} 分，两处不一致。`,
          'en-US': `The total is ${recorded(other)} here and ${recorded(total)} in the row of the total.`,
        },
        expected: recorded(total),
        found: recorded(other),
      };
    });
  },
};

/** At the precision of the coarser one: 96 and 96.4 are one total, 98 and 94 are two. */
function isSame(a: NumberEntry, b: NumberEntry): boolean {
  const places = Math.min(a.places, b.places);
  return a.number!.toDecimalPlaces(places).eq(b.number!.toDecimalPlaces(places));
}

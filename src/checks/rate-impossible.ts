import { gather } from '../judgement/gather';
import { isImpossibleRate } from '../judgement/impossibleRate';
import { shortened } from '../judgement/phrases';
import { zh } from '../locales/zh';
import type { Check } from './check';

/** A share of a whole (满意度, 合格率, 及时率, 覆盖率 …) above 100 %. */
export const rateImpossible: Check = {
  code: 'rate-impossible',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '比率超过 100%', 'en-US': 'Rate above 100%' },
  about: {
    'zh-CN': '满意度、合格率、及时率、覆盖率一类的比率超过 100%',
    'en-US': 'A share of a whole, such as satisfaction or a pass rate, is above 100%',
  },
  run: ({ rows }) =>
    gather(rows, ({ indicator }) => {
      const { name, actual } = indicator;
      if (!actual.entry || !isImpossibleRate(indicator)) return null;
      const found = shortened(actual.text);
      return {
        at: actual.entry.at,
        says: {
          'zh-CN': zh`“${shortened(name)}”的实际完成值 ${found} 超过 100%，请核对。`,
          'en-US': `The achievement ${found} of “${shortened(name)}” is above 100%, which such a rate cannot be. Please check.`,
        },
        expected: '≤100%',
        found,
      };
    }),
};

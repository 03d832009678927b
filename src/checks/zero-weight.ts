import { weighs } from '../judgement/missingMeasure';
import { zh } from '../locales/zh';
import type { Check } from './check';
import type { Like } from './finding';
import { shortened } from '../judgement/phrases';

/** An indicator with the weight 0: it is reported and does not count. */
export const zeroWeight: Check = {
  code: 'zero-weight',
  severity: 'info',
  mayBeAccepted: true,
  title: { 'zh-CN': '分值为零', 'en-US': 'Zero weight' },
  about: {
    'zh-CN': '分值为 0，不计分',
    'en-US': 'The weight is 0; the row does not count',
  },
  run: (judgement) =>
    judgement.rows
      .filter(({ indicator }) => !weighs(indicator))
      .map(({ indicator: { name, weight } }) => ({
        at: weight!.at,
        says: {
          'zh-CN': `“${shortened(name)}”的分值为 0，不计入总分。`,
          'en-US': `“${shortened(name)}” has the weight 0 and does not count towards the total.`,
        },
        found: weight!.text,
        like: LIKE,
      })),
};

const LIKE: Like = {
  as: 'zero',
  says: (cells) => ({
    'zh-CN': zh`${cells['zh-CN']} 的分值为 0，不计入总分。`,
    'en-US': `The weights in ${cells['en-US']} are 0; these rows do not count towards the total.`,
  }),
};

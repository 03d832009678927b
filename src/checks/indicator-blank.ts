import { followedBy, shortened } from '../judgement/phrases';
import type { Localized } from '../locales/localized';
import type { Check } from './check';

/** An indicator that has a name and nothing else: it was forgotten. */
export const indicatorBlank: Check = {
  code: 'indicator-blank',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '指标只有名称', 'en-US': 'Indicator with a name alone' },
  about: {
    'zh-CN': '指标只写了名称，其余都没有填写',
    'en-US': 'An indicator has a name, and nothing else is filled in',
  },
  run: ({ form, contradictions }) =>
    form.indicators
      .filter(({ kind }) => kind === 'blank')
      .map(({ name, nameAt }) => ({
        at: nameAt,
        says: followedBy(
          {
            'zh-CN': `“${shortened(name)}”只有名称，其余都没有填写；不需要的请删去这一行。`,
            'en-US': `“${shortened(name)}” has a name and nothing else. Please fill it in, or delete the row.`,
          },
          contradictions.some(({ fault }) => fault === 'forgotten') ? MISSED : NOTHING_ELSE,
        ),
      })),
};

/** The row is what weights and total have more than the others give: told here, and not as three findings. */
const MISSED: Localized = {
  'zh-CN': '其余各项相加少于表中的合计，像是漏填；填好之前不改动总分。',
  'en-US': 'The other rows add up to less than is stated, so it seems forgotten; until then the total stays.',
};
const NOTHING_ELSE: Localized = { 'zh-CN': '', 'en-US': '' };

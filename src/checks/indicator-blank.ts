import { shortened } from '../judgement/phrases';
import type { Check } from './check';

/** An indicator that has a name and nothing else: it was forgotten. */
export const indicatorBlank: Check = {
  code: 'indicator-blank',
  severity: 'error',
  title: { 'zh-CN': '指标只有名称', 'en-US': 'Indicator with a name alone' },
  about: {
    'zh-CN': '指标只写了名称，其余都没有填写',
    'en-US': 'An indicator has a name, and nothing else is filled in',
  },
  run: ({ form }) =>
    form.indicators
      .filter(({ kind }) => kind === 'blank')
      .map(({ name, nameAt }) => ({
        at: nameAt,
        says: {
          'zh-CN': `“${shortened(name)}”只有名称，其余都没有填写；不需要的请删去这一行。`,
          'en-US': `“${shortened(name)}” has a name and nothing else. Please fill it in, or delete the row.`,
        },
      })),
};

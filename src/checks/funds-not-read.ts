import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';
import type { Check } from './check';

/** A funds block, or a column of it, that was seen and not read: nothing there was checked. */
export const fundsNotRead: Check = {
  code: 'funds-not-read',
  severity: 'warning',
  title: { 'zh-CN': '资金部分没有读出', 'en-US': 'Funds not read' },
  about: {
    'zh-CN': '资金部分或其中一栏没有读出，未校验',
    'en-US': 'The funds block, or one of its columns, was not read and not checked',
  },
  run: ({ form }) =>
    gather(form.unread, ({ what, at, text }) => {
      const label = shortened(text);
      return {
        at,
        says:
          what === 'funds'
            ? {
                'zh-CN': `资金部分（“${label}”）没有读出，其中的金额、执行率和得分未校验。`,
                'en-US': `The funds block (“${label}”) was not read; amounts, rate and score in it were not checked.`,
              }
            : {
                'zh-CN': `资金部分的“${label}”一栏没有读出，未校验。`,
                'en-US': `The column “${label}” of the funds block was not read and not checked.`,
              },
      };
    }),
};

import { approvedAt, placeOf } from '../goals/approved';
import { plain, recorded, shortened } from '../judgement/phrases';
import { zh } from '../locales/zh';
import type { Check } from './check';

/** An amount of the budget that differs from the one in the project’s goal table. */
export const budgetChanged: Check = {
  code: 'budget-changed',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '预算数与目标表不符', 'en-US': 'Budget is not the approved one' },
  about: {
    'zh-CN': '年初预算数与批准的目标表不同；只有全年预算数的，年中可能调整过，只作提示',
    'en-US':
      'The initial budget is another than in the approved goal table; an info where the form states only the year’s, which may have been adjusted',
  },
  run({ form, goal }) {
    if (goal?.kind !== 'compared') return [];
    const { goal: table } = goal;
    return goal.amounts.map(({ approved, filed, isInitial, label }) => {
      const place = placeOf(table, approved.at);
      const was = zh`${plain(approved.number!)}${table.moneyUnit}`;
      const is = zh`${recorded(filed)}${form.moneyUnit}`;
      const what = isInitial ? '年初预算数' : '全年预算数';
      const named = label === '' ? '' : `“${shortened(label)}”`;
      const inEnglish = label === '' ? 'the funds' : `“${shortened(label)}”`;
      return {
        ...(isInitial ? {} : { severity: 'info' as const }),
        at: filed.at,
        says: isInitial
          ? {
              'zh-CN': zh`${named}批准的预算是 ${was}（${place['zh-CN']}），本表${what}是 ${is}，请核对。`,
              'en-US': `The approved budget of ${inEnglish} is ${was} (${place['en-US']}); the form's initial budget is ${is}. Please check.`,
            }
          : {
              'zh-CN': zh`${named}批准的预算是 ${was}（${place['zh-CN']}），本表${what}是 ${is}；年中调整过预算的，无须改动。`,
              'en-US': `The approved budget of ${inEnglish} is ${was} (${place['en-US']}); the form's budget for the year is ${is}. Nothing has to change where it was adjusted.`,
            },
        expected: was,
        found: is,
        approved: approvedAt(table, approved.at, approved.text),
      };
    });
  },
};

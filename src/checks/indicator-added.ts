import { approvedAt, placeOf } from '../goals/approved';
import { shortened } from '../judgement/phrases';
import type { Check } from './check';

/** An indicator of the form that the project's goal table does not have. */
export const indicatorAdded: Check = {
  code: 'indicator-added',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '目标表中没有的指标', 'en-US': 'Indicator that was not approved' },
  about: {
    'zh-CN': '自评表中的指标不在批准的目标表中',
    'en-US': 'An indicator of the form is not in the approved goal table',
  },
  run({ form, goal }) {
    if (goal?.kind !== 'compared') return [];
    const { goal: table } = goal;
    const place = placeOf(table, table.at);
    return goal.added.map((index) => {
      const { name, nameAt } = form.indicators[index]!;
      return {
        at: nameAt,
        says: {
          'zh-CN': `“${shortened(name)}”不在批准的目标表（${place['zh-CN']}）中，请核对是否经过批准。`,
          'en-US': `“${shortened(name)}” is not in the approved goal table (${place['en-US']}). Please check whether it was approved.`,
        },
        found: name,
        approved: approvedAt(table, table.at, table.title),
      };
    });
  },
};

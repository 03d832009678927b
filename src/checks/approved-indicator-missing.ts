import { approvedAt, placeOf } from '../goals/approved';
import { shortened } from '../judgement/phrases';
import type { Check } from './check';

/** An indicator of the project's goal table that the form does not have. */
export const approvedIndicatorMissing: Check = {
  code: 'approved-indicator-missing',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '缺少批准的指标', 'en-US': 'Approved indicator missing' },
  about: {
    'zh-CN': '批准的目标表中有的指标，自评表中没有',
    'en-US': 'An indicator of the approved goal table is not in the form',
  },
  run({ goal }) {
    if (goal?.kind !== 'compared') return [];
    return goal.missing.map(({ name, nameAt, target }) => {
      const place = placeOf(goal.goal, nameAt);
      const text = shortened(target.text);
      return {
        at: null,
        says: {
          'zh-CN': `批准的目标表中有“${shortened(name)}”（指标值“${text}”，${place['zh-CN']}），自评表中没有这项指标，请补上。`,
          'en-US': `The approved goal table has “${shortened(name)}” (target “${text}”, ${place['en-US']}), the form does not. Please add it.`,
        },
        expected: name,
        approved: approvedAt(goal.goal, nameAt, name),
      };
    });
  },
};

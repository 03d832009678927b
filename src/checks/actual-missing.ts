import type { Check } from './check';
import { gather } from './gather';
import { missingMeasure } from './missingMeasure';
import { scoredRows } from './rows';
import { shortened } from './phrases';

/** An indicator that counts and states no achievement, unless points are given without a target. */
export const actualMissing: Check = {
  code: 'actual-missing',
  severity: 'error',
  run: (form, scorecard) =>
    gather(scoredRows(form, scorecard), (row) => {
      const entry = missingMeasure(form, scorecard, row, 'actual');
      if (!entry) return null;
      const { indicator } = row;
      return {
        at: entry.at,
        says: {
          'zh-CN': `“${shortened(indicator.name)}”未填写实际完成值。`,
          'en-US': `“${shortened(indicator.name)}” states no achievement.`,
        },
        found: indicator.actual.text,
      };
    }),
};

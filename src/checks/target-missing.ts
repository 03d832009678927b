import type { Check } from './check';
import { gather } from './gather';
import { missingMeasure } from './missingMeasure';
import { scoredRows } from './rows';
import { shortened } from './phrases';

/**
 * An indicator that counts and states no target, so that nothing can be said about its achievement;
 * decisions and management, to which points are given, need none.
 */
export const targetMissing: Check = {
  code: 'target-missing',
  severity: 'warning',
  run: (form, scorecard) =>
    gather(scoredRows(form, scorecard), (row) => {
      const entry = missingMeasure(form, scorecard, row, 'target');
      if (!entry) return null;
      const { indicator } = row;
      return {
        at: entry.at,
        says: {
          'zh-CN': `“${shortened(indicator.name)}”没有年度指标值，无法按规则核对得分。`,
          'en-US': `“${shortened(indicator.name)}” states no target, so its score cannot be checked.`,
        },
        found: indicator.target.text,
      };
    }),
};

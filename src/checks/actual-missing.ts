import type { Check } from './check';
import { gather } from './gather';
import { scoredRows, weighs } from './rows';
import { rowsScoredByPoints } from './scoredByPoints';
import { shortened } from './phrases';

/** An indicator that counts and states no achievement, unless points are given without a target. */
export const actualMissing: Check = {
  code: 'actual-missing',
  severity: 'error',
  run: (form, scorecard) =>
    gather(scoredRows(form, scorecard), ({ index, indicator }) => {
      const { entry, meaning, text } = indicator.actual;
      if (!entry || !weighs(indicator) || (entry.formula !== null && !entry.calculated)) return null;
      if (meaning.kind !== 'empty' && meaning.kind !== 'placeholder') return null;
      if (rowsScoredByPoints(form, scorecard).has(index)) return null;
      return {
        at: entry.at,
        says: {
          'zh-CN': `“${shortened(indicator.name)}”未填写实际完成值。`,
          'en-US': `“${shortened(indicator.name)}” states no achievement.`,
        },
        found: text,
      };
    }),
};

import type { Check } from './check';
import { gather } from './gather';
import { scoredRows, weighs } from './rows';
import { rowsScoredByPoints } from './scoredByPoints';
import { shortened } from './phrases';

/**
 * An indicator that counts and states no target, so that nothing can be said about its achievement;
 * decisions and management, to which points are given, need none.
 */
export const targetMissing: Check = {
  code: 'target-missing',
  severity: 'warning',
  run: (form, scorecard) =>
    gather(scoredRows(form, scorecard), ({ index, indicator }) => {
      const { entry, meaning, text } = indicator.target;
      if (!entry || !weighs(indicator) || (entry.formula !== null && !entry.calculated)) return null;
      if (meaning.kind !== 'empty' && meaning.kind !== 'placeholder') return null;
      if (rowsScoredByPoints(form, scorecard).has(index)) return null;
      return {
        at: entry.at,
        says: {
          'zh-CN': `“${shortened(indicator.name)}”没有年度指标值，无法按规则核对得分。`,
          'en-US': `“${shortened(indicator.name)}” states no target, so its score cannot be checked.`,
        },
        found: text,
      };
    }),
};

import type { Check } from './check';
import { gather } from '../judgement/gather';
import { missingMeasure } from '../judgement/missingMeasure';
import { shortened } from '../judgement/phrases';

/**
 * An indicator that counts and states no target, so that nothing can be said about its achievement;
 * decisions and management, to which points are given, need none.
 */
export const targetMissing: Check = {
  code: 'target-missing',
  severity: 'warning',
  mayBeAccepted: true,
  isBlank: true,
  title: { 'zh-CN': '未填年度指标值', 'en-US': 'Target missing' },
  about: {
    'zh-CN': '没有年度指标值（决策、过程除外）',
    'en-US': 'No target is stated; decisions are scored by points without one',
  },
  run: (judgement) =>
    gather(judgement.rows, (row) => {
      const entry = missingMeasure(row, 'target');
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

import type { Check } from './check';
import { gather } from '../judgement/gather';
import { missingMeasure } from '../judgement/missingMeasure';
import { shortened } from '../judgement/phrases';

/** An indicator that counts and states no achievement, unless points are given without a target. */
export const actualMissing: Check = {
  code: 'actual-missing',
  severity: 'error',
  mayBeAccepted: true,
  isBlank: true,
  title: { 'zh-CN': '未填实际完成值', 'en-US': 'Achievement missing' },
  about: {
    'zh-CN': '未填写实际完成值',
    'en-US': 'No achievement is stated',
  },
  run: (judgement) =>
    gather(judgement.rows, (row) => {
      const entry = missingMeasure(row, 'actual');
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

import type { Check } from './check';
import { scoredRows, weighs } from './rows';
import { shortened } from './wording';

/** An indicator that counts and states no achievement. */
export const actualMissing: Check = {
  code: 'actual-missing',
  severity: 'error',
  run: (form, scorecard) =>
    scoredRows(form, scorecard).flatMap(({ indicator }) => {
      const { entry, meaning, text } = indicator.actual;
      if (!entry || !weighs(indicator) || (entry.formula !== null && !entry.calculated)) return [];
      if (meaning.kind !== 'empty' && meaning.kind !== 'placeholder') return [];
      return [
        {
          at: entry.at,
          says: {
            'zh-CN': `“${shortened(indicator.name)}”未填写实际完成值。`,
            'en-US': `“${shortened(indicator.name)}” states no achievement.`,
          },
          found: text,
        },
      ];
    }),
};

import type { Check } from './check';
import { gather } from './gather';
import { scoredRows } from './rows';
import { shortened } from './phrases';

const MEASURABLE: ReadonlySet<string> = new Set(['number', 'range', 'date']);

/** The target is a number, the achievement is told in words: nobody can check it. */
export const actualNotQuantified: Check = {
  code: 'actual-not-quantified',
  severity: 'warning',
  run: (form, scorecard) =>
    gather(scoredRows(form, scorecard), ({ indicator: { name, target, actual } }) => {
      if (!actual.entry || actual.meaning.kind !== 'words' || !MEASURABLE.has(target.meaning.kind))
        return null;
      return {
        at: actual.entry.at,
        related: target.entry ? [target.entry.at] : [],
        says: {
          'zh-CN': `“${shortened(name)}”的年度指标值 ${shortened(target.text)} 是量化指标，实际完成值“${shortened(actual.text)}”没有量化，建议填写实际数值。`,
          'en-US': `The target of “${shortened(name)}”, ${shortened(target.text)}, is a quantity; the achievement “${shortened(actual.text)}” is not. Please state the actual figure.`,
        },
        found: shortened(actual.text),
      };
    }),
};

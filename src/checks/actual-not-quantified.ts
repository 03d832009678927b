import { normalise } from '../notation/normalise';
import type { Check } from './check';
import { gather } from './gather';
import { scoredRows } from './rows';
import { shortened } from './phrases';

const MEASURABLE: ReadonlySet<string> = new Set(['number', 'range', 'date']);

const DATE = /20\d{2}(?:年度?)?|\d{1,2}(?:月份?|日|季度)/g;
const DIGIT = /\d/;

/** 50户180人 holds figures, though not one that can be compared; 2024年已完成 holds none. */
function hasFigure(text: string): boolean {
  return DIGIT.test(normalise(text).replace(DATE, ''));
}

/** The target is a number, the achievement is told in words: nobody can check it. */
export const actualNotQuantified: Check = {
  code: 'actual-not-quantified',
  severity: 'warning',
  run: (form, scorecard) =>
    gather(scoredRows(form, scorecard), ({ indicator: { name, target, actual } }) => {
      const isTold = actual.meaning.kind === 'words' && !hasFigure(actual.text);
      if (!actual.entry || !isTold || !MEASURABLE.has(target.meaning.kind)) return null;
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

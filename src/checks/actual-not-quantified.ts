import type { Measure } from '../form/form';
import { normalise } from '../notation/normalise';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';

const MEASURABLE: ReadonlySet<string> = new Set(['number', 'range', 'date']);

const DATE = /20\d{2}(?:年度?)?|\d{1,2}(?:月份?|日|季度)/g;
const DIGIT = /\d/;

/** 50户180人 holds figures, though not one that can be compared; 2024年已完成 holds none. */
function hasFigure(text: string): boolean {
  return DIGIT.test(normalise(text).replace(DATE, ''));
}

/** Told in words, or as a number that is no exact one: 近10台, 约10台, 10余台. */
function isInexact({ meaning, text }: Measure): boolean {
  if (meaning.kind === 'words') return !hasFigure(text);
  return meaning.kind === 'number' && meaning.approximate === true;
}

/** The target is a number, the achievement is none, or no exact one: nobody can check it. */
export const actualNotQuantified: Check = {
  code: 'actual-not-quantified',
  severity: 'warning',
  title: { 'zh-CN': '定量指标未填数字', 'en-US': 'Achievement without a number' },
  about: {
    'zh-CN': '目标是数值，完成情况只有文字或约数',
    'en-US': 'The target is a figure, the achievement is told in words or only roughly',
  },
  run: (judgement) =>
    gather(judgement.rows, ({ indicator: { name, target, actual } }) => {
      if (!actual.entry || !isInexact(actual) || !MEASURABLE.has(target.meaning.kind)) return null;
      // About so many were aimed at.
      if (isInexact(target)) return null;
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

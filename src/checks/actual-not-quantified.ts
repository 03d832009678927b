import { isApproximate } from '../judgement/missingMeasure';
import { normalise } from '../notation/normalise';
import { zh } from '../locales/zh';
import { cellsOf } from './cellsOf';
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

/** The target is a number, the achievement is told in words or roughly (近10台): nobody can check it. */
export const actualNotQuantified: Check = {
  code: 'actual-not-quantified',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '定量指标未填数字', 'en-US': 'Achievement without a number' },
  about: {
    'zh-CN': '目标是数值，完成情况只有文字，或不是确切的数',
    'en-US': 'The target is a figure, the achievement is told in words or roughly',
  },
  run: (judgement) =>
    gather(judgement.rows, ({ indicator: { name, target, actual } }) => {
      if (!actual.entry || !MEASURABLE.has(target.meaning.kind)) return null;
      const place = { at: actual.entry.at, related: cellsOf(target.entry) };
      if (isApproximate(actual)) {
        return {
          ...place,
          says: {
            'zh-CN': `“${shortened(name)}”的年度指标值为 ${shortened(target.text)}，实际完成值“${shortened(actual.text)}”不是确切的数，请填写实际数值。`,
            'en-US': `The target of “${shortened(name)}” is ${shortened(target.text)}; the achievement “${shortened(actual.text)}” is no exact figure. Please state the actual one.`,
          },
          found: shortened(actual.text),
        };
      }
      if (actual.meaning.kind !== 'words' || hasFigure(actual.text)) return null;
      return {
        ...place,
        says: {
          'zh-CN': zh`“${shortened(name)}”的年度指标值 ${shortened(target.text)} 是数值，实际完成值“${shortened(actual.text)}”没有数值，请填写实际数值。`,
          'en-US': `The target of “${shortened(name)}”, ${shortened(target.text)}, is a figure; the achievement “${shortened(actual.text)}” is none. Please state the actual figure.`,
        },
        found: shortened(actual.text),
      };
    }),
};

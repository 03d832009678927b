import type { Check } from './check';
import { factsWhere, subject } from '../judgement/facts';

/** A formula whose result is not stored in the file: nobody knows what the form states there. */
export const formulaNotCalculated: Check = {
  code: 'formula-not-calculated',
  severity: 'error',
  title: { 'zh-CN': '公式没有计算结果', 'en-US': 'Formula without a stored result' },
  about: {
    'zh-CN': '公式没有保存计算结果',
    'en-US': 'A formula’s result is not stored in the file',
  },
  run: ({ form }) =>
    factsWhere(form, ({ formula, calculated }) => formula !== null && !calculated).map((fact) => {
      const { at, formula } = fact.entry;
      const states = subject(fact);
      return {
        at,
        says: {
          'zh-CN': `${states['zh-CN']}是公式 ${formula}，文件中没有保存计算结果。请在 Excel 中打开、重新计算并保存。`,
          'en-US': `${states['en-US']} is the formula ${formula}, whose result is not stored in the file. Please open it in Excel, recalculate and save.`,
        },
        found: formula!,
      };
    }),
};

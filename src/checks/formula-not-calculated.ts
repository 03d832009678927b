import { zh } from '../locales/zh';
import type { Check } from './check';
import { factsWhere, subject } from '../judgement/facts';
import { shortened } from '../judgement/phrases';

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
          'zh-CN': zh`${states['zh-CN']}是公式 ${shortened(formula!)}，文件中没有保存结果；请打开文件，重新计算后保存。`,
          'en-US': `${states['en-US']} is the formula ${shortened(formula!)}, whose result is not stored in the file. Please open it, recalculate and save.`,
        },
        found: formula!,
      };
    }),
};

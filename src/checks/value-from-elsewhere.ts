import type { Entry } from '../form/form';
import { factsWhere, subject } from '../judgement/facts';
import { shortened } from '../judgement/phrases';
import type { Localized } from '../locales/localized';
import type { Check } from './check';

const WHY: Readonly<Record<NonNullable<Entry['elsewhere']>, Localized>> = {
  link: {
    'zh-CN': '取自另一个工作簿，这里看到的是上次保存的值',
    'en-US': 'is taken from another workbook; what shows here is the value that was saved last',
  },
  cycle: {
    'zh-CN': '是循环引用，结果不可靠',
    'en-US': 'leads back to its own cell, so its result cannot be relied on',
  },
  stale: {
    'zh-CN': '还没有重新计算，可能是旧的结果',
    'en-US': 'has not been calculated again and may show an old result',
  },
};

/** A formula whose result proves nothing: it comes from another workbook, from a cycle, or is stale. */
export const valueFromElsewhere: Check = {
  code: 'value-from-elsewhere',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '公式结果未必可靠', 'en-US': 'Result of a formula not to be relied on' },
  about: {
    'zh-CN': '公式引用其他工作簿、循环引用，或尚未重新计算',
    'en-US': 'A formula leads to another workbook or in a circle, or was not calculated again',
  },
  run: ({ form }) =>
    factsWhere(form, ({ elsewhere }) => elsewhere !== undefined).map((fact) => {
      const { at, formula, text, elsewhere } = fact.entry;
      const states = subject(fact);
      const why = WHY[elsewhere!];
      return {
        at,
        says: {
          'zh-CN': `${states['zh-CN']}${why['zh-CN']}（公式 ${shortened(formula ?? '')}），未据此校验。`,
          'en-US': `${states['en-US']} ${why['en-US']} (${shortened(formula ?? '')}); nothing was checked by it.`,
        },
        found: text,
      };
    }),
};

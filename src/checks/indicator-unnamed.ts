import { gather } from '../judgement/gather';
import { cellsOf } from './cellsOf';
import type { Check } from './check';

/** A target, a weight or a score without a name: nobody can tell what was measured. */
export const indicatorUnnamed: Check = {
  code: 'indicator-unnamed',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '指标没有名称', 'en-US': 'Indicator without a name' },
  about: {
    'zh-CN': '填写了指标值、分值或得分，却没有指标名称',
    'en-US': 'A target, weight or score is filled in and the indicator has no name',
  },
  run: ({ rows }) =>
    gather(rows, ({ indicator: { name, nameAt, row, target, actual, weight, score } }) => {
      if (name.trim() !== '') return null;
      const filled = [target.entry, actual.entry, weight, score].filter((cell) => cell?.text);
      return {
        at: nameAt,
        related: cellsOf(...filled),
        says: {
          'zh-CN': `第 ${row} 行填写了指标值、分值或得分，没有填写指标名称。`,
          'en-US': `Row ${row} states a target, a weight or a score, and the indicator has no name.`,
        },
        found: '',
      };
    }),
};

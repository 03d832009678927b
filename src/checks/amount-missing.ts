import { missingAmount } from '../diagnosis/missingAmount';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';
import type { Check } from './check';

/** A row of funds states a rate or a score, and the budget or the executed amount that it follows from is blank. */
export const amountMissing: Check = {
  code: 'amount-missing',
  severity: 'error',
  title: { 'zh-CN': '未填金额', 'en-US': 'Amount missing' },
  about: {
    'zh-CN': '填了执行率或得分，未填预算数或执行数',
    'en-US': 'A rate or score is stated, and the budget or executed amount is not',
  },
  run: ({ funds }) =>
    gather(funds, ({ fund }) => {
      const missing = missingAmount(fund);
      if (!missing) return null;
      const isBudget = missing.role === 'budget';
      const follows = [fund.rate, fund.score].flatMap((entry) => (entry?.number ? [entry.at] : []));
      return {
        at: missing.entry.at,
        related: follows,
        says: {
          'zh-CN': `“${shortened(fund.label)}”填了执行率或得分，${isBudget ? '全年预算数' : '全年执行数'}未填写。`,
          'en-US': `“${shortened(fund.label)}” states a rate or score, and its ${isBudget ? 'budget' : 'executed amount'} is blank.`,
        },
      };
    }),
};

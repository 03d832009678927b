import { missingAmounts } from '../judgement/missingAmounts';
import { recorded, shortened } from '../judgement/phrases';
import type { Check } from './check';

/** Money was budgeted, or a score for spending it is claimed, and what was spent is not filled in. */
export const amountMissing: Check = {
  code: 'amount-missing',
  severity: 'error',
  title: { 'zh-CN': '未填执行数', 'en-US': 'Amount missing' },
  about: {
    'zh-CN': '没有填写全年执行数（或全年预算数），执行率和得分无从计算',
    'en-US':
      'The executed amount, or the budget, is not filled in, so that rate and score follow from nothing',
  },
  run(judgement) {
    const missing = missingAmounts(judgement);
    if (!missing) return [];
    const { row, budget, executed } = missing;
    const { fund } = row;
    const label = shortened(fund.label) || '年度资金总额';
    const claims = fund.score?.number?.gt(0) === true ? fund.score : null;
    const what = budget
      ? { 'zh-CN': '全年预算数和全年执行数', 'en-US': 'neither budget nor executed amount' }
      : { 'zh-CN': '全年执行数', 'en-US': 'no executed amount' };
    const claimed = claims && recorded(claims);
    return [
      {
        at: executed!.at,
        related: [budget, claims].flatMap((cell) => (cell ? [cell.at] : [])),
        says: {
          'zh-CN': `“${label}”没有填写${what['zh-CN']}${claimed === null ? '' : `，预算执行得分却填了 ${claimed} 分`}。`,
          'en-US': `“${label}” states ${what['en-US']}${claimed === null ? '' : `, and yet ${claimed} points are claimed for execution`}.`,
        },
      },
    ];
  },
};

import { missingAmount } from '../diagnosis/missingAmount';
import { gather } from '../judgement/gather';
import type { Judgement } from '../judgement/judgement';
import { missingAmounts } from '../judgement/missingAmounts';
import { recorded, shortened } from '../judgement/phrases';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import type { Issue } from './finding';

/**
 * Money was budgeted, or a rate or score for spending it is claimed, and the amount that they follow from
 * is not filled in.
 */
export const amountMissing: Check = {
  code: 'amount-missing',
  severity: 'error',
  isBlank: true,
  title: { 'zh-CN': '未填金额', 'en-US': 'Amount missing' },
  about: {
    'zh-CN': '没有填写预算数或执行数，执行率和得分无从计算',
    'en-US': 'Budget or executed amount is not filled in, so that rate and score follow from nothing',
  },
  run: (judgement) => [...ofTheYear(judgement), ...ofParts(judgement)],
};

/** The row whose score counts, or the total where none does. */
function ofTheYear(judgement: Judgement): Issue[] {
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
      related: cellsOf(budget, claims),
      says: {
        'zh-CN': `“${label}”没有填写${what['zh-CN']}${claimed === null ? '' : `，预算执行得分却填了 ${claimed} 分`}。`,
        'en-US': `“${label}” states ${what['en-US']}${claimed === null ? '' : `, and yet ${claimed} points are claimed for execution`}.`,
      },
    },
  ];
}

/** Any other row that states a rate or score and one of the two amounts alone. */
function ofParts(judgement: Judgement): Issue[] {
  const told = missingAmounts(judgement)?.row;
  if (judgement.form.unread.length > 0) return [];
  return gather(judgement.funds, (row) => {
    const missing = row === told ? null : missingAmount(row.fund);
    if (!missing) return null;
    const { fund } = row;
    const isBudget = missing.role === 'budget';
    return {
      at: missing.entry.at,
      related: cellsOf(...[fund.rate, fund.score].filter((entry) => entry?.number)),
      says: {
        'zh-CN': `“${shortened(fund.label)}”填了执行率或得分，${isBudget ? '全年预算数' : '全年执行数'}未填写。`,
        'en-US': `“${shortened(fund.label)}” states a rate or score, and its ${isBudget ? 'budget' : 'executed amount'} is blank.`,
      },
    };
  });
}

import { missingAmount } from '../diagnosis/missingAmount';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { recorded, shortened, withSource } from '../judgement/phrases';

/** Money was spent without any budget for it, so that the execution rate C/B has no meaning. */
export const rateUndefined: Check = {
  code: 'rate-undefined',
  severity: 'error',
  title: { 'zh-CN': '无预算而有支出', 'en-US': 'Spending without a budget' },
  about: {
    'zh-CN': '全年预算数为 0，却有执行数',
    'en-US': 'Money was spent without a budget, so there is no rate',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    return gather(judgement.funds, ({ fund, score }) => {
      if (score.rateState !== 'undefined' || missingAmount(fund)) return null;
      const at = (fund.budget ?? fund.executed ?? fund.rate)?.at ?? null;
      const executed = fund.executed ? recorded(fund.executed) : '';
      return {
        at,
        related: cellsOf(fund.executed, fund.rate),
        says: withSource(
          {
            'zh-CN': `“${shortened(fund.label)}”的全年预算数为 0，全年执行数却为 ${executed} ${judgement.form.moneyUnit}，无法计算执行率，请核对预算数（含调整数）。`,
            'en-US': `“${shortened(fund.label)}” has a budget of 0 and yet ${executed} ${judgement.form.moneyUnit} executed, so there is no execution rate. Please check the adjusted budget.`,
          },
          ruleset,
          ruleset.execution.source,
        ),
        found: fund.budget ? recorded(fund.budget) || '0' : '0',
      };
    });
  },
};

import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import type { Check } from './check';

/** More was executed than the year’s adjusted budget, which nobody can spend. */
export const executionOverBudget: Check = {
  code: 'execution-over-budget',
  severity: 'error',
  title: { 'zh-CN': '执行数超过预算数', 'en-US': 'More spent than budgeted' },
  about: {
    'zh-CN': '全年执行数大于全年预算数',
    'en-US': 'More was spent than the year’s budget',
  },
  run: (judgement) =>
    // Without any budget there is no rate either, and that is what is told (rate-undefined).
    toldContradictions(['within-budget'], judgement, ({ equations }) => {
      const { of } = equations[0]!;
      const fund = of.fund === null ? undefined : judgement.funds[of.fund];
      return fund?.score.rateState !== 'undefined';
    }),
};

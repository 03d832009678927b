import type { Localized } from '../../locales/localized';
import { printDecimal } from '../../notation/printDecimal';
import type { Rules } from '../../scoring/rules';
import type { FundScore } from '../../scoring/scorecard';

const NO_RATE: Readonly<Record<'undefined' | 'not-applicable', Localized>> = {
  undefined: {
    'zh-CN': '全年预算数为 0，却有执行数，无法计算执行率。',
    'en-US': 'The year’s budget is 0 although something was spent: there is no execution rate.',
  },
  'not-applicable': {
    'zh-CN': '没有可以计算执行率的预算数和执行数。',
    'en-US': 'There are no amounts to make an execution rate of.',
  },
};

/** How a rate and an execution score come about. */
export function fundReasoning(fund: FundScore, rules: Rules): Localized {
  if (fund.rateState !== 'evaluated') return NO_RATE[fund.rateState];
  const { weight, exact, computed } = fund;
  const { budget, executed } = fund.spending!;
  const rate = fund.rate!;
  const quotient = `${printDecimal(executed)} ÷ ${printDecimal(budget)}`;
  const percent = `${rate.times(100).toFixed(Math.max(rate.decimalPlaces() - 2, 2))}%`;
  const zh = `执行率 ${quotient} = ${percent}。`;
  const en = `Execution rate ${quotient} = ${percent}.`;
  if (!weight || !exact || !computed) return { 'zh-CN': zh, 'en-US': en };

  const score = printDecimal(computed, rules.places);
  if (executed.gte(budget)) {
    return {
      'zh-CN': `${zh}预算执行得满分 ${score}。`,
      'en-US': `${en} Full marks for execution: ${score}.`,
    };
  }
  const formula = `${quotient} × ${printDecimal(weight)} = ${printDecimal(exact.toDecimalPlaces(4))} → ${score}`;
  return { 'zh-CN': `${zh}预算执行得分 ${formula}。`, 'en-US': `${en} Score for execution: ${formula}.` };
}

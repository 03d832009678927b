import type { Localized } from '../../locales/localized';
import type { Decimal } from '../../notation/decimal';
import { ONE } from '../../notation/decimal';
import { printDecimal } from '../../notation/printDecimal';
import { zh } from '../../locales/zh';
import { agreesWithDue } from '../../scoring/agrees';
import { roundScore, roundWithin } from '../../scoring/rounding';
import type { Rules } from '../../scoring/rules';
import type { FundScore } from '../../scoring/scorecard';
import type { FundJudgement } from '../judgement';
import { followedBy, percent, recorded } from '../phrases';
import { acceptedText } from './acceptedText';
import { becauseText } from './becauseText';
import { quoteOf } from './criterionText';

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
  const share = `${rate.times(100).toFixed(Math.max(rate.decimalPlaces() - 2, 2))}%`;
  const chinese = `执行率 ${quotient} = ${share}。`;
  const english = `Execution rate ${quotient} = ${share}.`;
  if (weight && fund.byCriterion) {
    return followedBy({ 'zh-CN': chinese, 'en-US': english }, byScale(fund, fund.byCriterion, rules));
  }
  if (!weight || !exact || !computed) return { 'zh-CN': chinese, 'en-US': english };

  const score = printDecimal(computed, rules.places);
  if (executed.gte(budget)) {
    return {
      'zh-CN': `${chinese}预算执行得满分 ${score}。`,
      'en-US': `${english} Full marks for execution: ${score}.`,
    };
  }
  const shown = exact.toDecimalPlaces(4);
  const result = shown.eq(computed) ? score : `${printDecimal(shown)} → ${score}`;
  const formula = `${quotient} × ${printDecimal(weight)} = ${result}`;
  return {
    'zh-CN': `${chinese}预算执行得分 ${formula}。`,
    'en-US': `${english} Score for execution: ${formula}.`,
  };
}

/** By which words the score follows from the rate, and which it is: of an open sentence the least and the most. */
function byScale(
  { computed }: FundScore,
  { quote, score }: NonNullable<FundScore['byCriterion']>,
  rules: Rules,
): Localized {
  const line = quoteOf(quote);
  if (!score) {
    return {
      'zh-CN': `计分办法“${line}”没有写明这样的执行率得多少分。`,
      'en-US': `How execution is scored (“${line}”) does not say what such a rate earns.`,
    };
  }
  const points = (value: Decimal): string => printDecimal(roundScore(value, rules), rules.places);
  const [zhPoints, enPoints] = computed
    ? [printDecimal(computed, rules.places), printDecimal(computed, rules.places)]
    : [`${points(score.least)} 至 ${points(score.most)}`, `${points(score.least)} to ${points(score.most)}`];
  const open: Localized = computed
    ? { 'zh-CN': '', 'en-US': '' }
    : { 'zh-CN': '均可（没有写明按哪种算）', 'en-US': ', either way (it does not say which)' };
  return {
    'zh-CN': `按计分办法“${line}”，得 ${zhPoints} 分${open['zh-CN']}。`,
    'en-US': `By “${line}”: ${enPoints} points${open['en-US']}.`,
  };
}

/** What becomes of a rate, and why one that is not the computed one is left: 96% stands for 96.14%. */
export function rateOutcome(judged: FundJudgement): Localized | null {
  const { rate, score, offeredRate } = judged;
  if (offeredRate) return becauseText(offeredRate.because);
  if (rate?.verdict !== 'right' || !rate.entry.number || !score.rate || !rate.exact) return null;
  if (rate.entry.number.eq(score.rate)) return null;
  const [was, exact] = [recorded(rate.entry), percent(rate.exact)];
  if (rate.exact.gt(ONE) && rate.entry.number.eq(ONE)) {
    return {
      'zh-CN': '执行率超过 100%，按 100% 填写，予以保留。',
      'en-US': 'The rate is above 100% and stated as 100%, so it stays.',
    };
  }
  return {
    'zh-CN': zh`表中 ${was} 与 ${exact} 相符，予以保留。`,
    'en-US': `The form's ${was} agrees with ${exact}, so it stays.`,
  };
}

/** The same of the execution score: cut off, rounded, or worked out from the recorded rate. */
export function executionOutcome(judged: FundJudgement, rules: Rules): Localized | null {
  const { execution, score, fund, rate, offeredScore } = judged;
  if (offeredScore) return becauseText(offeredScore.because);
  const isKept = execution?.verdict === 'right' || execution?.verdict === 'coarse';
  if (!isKept || !execution.exact || !execution.entry.number) return null;
  const { entry, exact } = execution;
  const rounded = roundWithin(score.weight ?? rules.executionWeight, exact, rules);
  if (agreesWithDue(entry, exact, rounded)) return acceptedText(entry, exact, rounded);
  if (!score.weight || !rate?.entry.number || !fund.score) return null;
  const [was, weight, by] = [recorded(fund.score), printDecimal(score.weight), recorded(rate.entry)];
  if (score.byCriterion) {
    return {
      'zh-CN': zh`表中 ${was} 按填写的执行率 ${by} 计算，予以保留。`,
      'en-US': `The form's ${was} follows from the recorded rate ${by}, so it stays.`,
    };
  }
  return {
    'zh-CN': zh`表中 ${was} 按填写的执行率 ${by} 计算（分值 ${weight} × 执行率），予以保留。`,
    'en-US': `The form's ${was} is the weight of ${weight} × the recorded rate ${by}, so it stays.`,
  };
}

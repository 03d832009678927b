import type { Indicator } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { printDecimal } from '../../notation/printDecimal';
import type { Formula } from '../../scoring/quantitative';
import type { Rules } from '../../scoring/rules';
import type { IndicatorScore } from '../../scoring/scorecard';

/** How a formula gave its score: 「42.68 ÷ 90 × 5 = 2.3711 → 2.37」. */
export function formulaText(
  indicator: Indicator,
  evaluation: IndicatorScore,
  formula: Formula,
  rules: Rules,
): Localized {
  const score = printDecimal(evaluation.computed!, rules.places);
  const weight = indicator.weight?.number ? printDecimal(indicator.weight.number) : '1';
  const result = () => `${printDecimal(evaluation.exact!.toDecimalPlaces(4))} → ${score}`;
  const actual = indicator.actual.text;
  const target = indicator.target.text;
  const assumed = evaluation.directionAssumed
    ? ASSUMED[evaluation.direction === 'reverse' ? 'reverse' : 'positive']
    : NONE;
  const told = sentence();
  return { 'zh-CN': told['zh-CN'] + assumed['zh-CN'], 'en-US': told['en-US'] + assumed['en-US'] };

  function sentence(): Localized {
    switch (formula.kind) {
      case 'full':
        return {
          'zh-CN': `实际完成值 ${actual} 达到年度指标值 ${target}，得满分 ${score}。`,
          'en-US': `Achieved ${actual} meets the target ${target}: full marks ${score}.`,
        };
      case 'penalty': {
        const excess = printDecimal(formula.excess.div(formula.target).times(100).toDecimalPlaces(2));
        const share = printDecimal(formula.deduct.times(100));
        const sum = `${weight} − ${weight} × ${share}% = ${result()}`;
        return {
          'zh-CN': `实际完成值 ${actual} 超出年度指标值 ${target} 达 ${excess}%，按该指标分值的 ${share}% 扣分：${sum}。`,
          'en-US': `Achieved ${actual} exceeds the target ${target} by ${excess}%: ${share}% of the weight is taken off, ${sum}.`,
        };
      }
      case 'ratio': {
        const quotient = `${printDecimal(formula.over)} ÷ ${printDecimal(formula.under)} × ${weight} = ${result()}`;
        return { 'zh-CN': `未达到年度指标值：${quotient}。`, 'en-US': `Target missed: ${quotient}.` };
      }
      case 'linear': {
        const a = printDecimal(formula.target);
        const product = `(1 − (${printDecimal(formula.actual)} − ${a}) ÷ ${a}) × ${weight} = ${result()}`;
        return { 'zh-CN': `未达到年度指标值：${product}。`, 'en-US': `Target missed: ${product}.` };
      }
      case 'nothing': {
        const why = NOTHING[formula.why];
        return {
          'zh-CN': `实际完成值 ${actual} 未达到年度指标值 ${target}，${why['zh-CN']}，得 ${score}。`,
          'en-US': `Achieved ${actual} misses the target ${target}; ${why['en-US']}: ${score}.`,
        };
      }
    }
  }
}

const NONE: Localized = { 'zh-CN': '', 'en-US': '' };

const ASSUMED: Readonly<Record<'positive' | 'reverse', Localized>> = {
  positive: {
    'zh-CN': '（指标值未写比较符号，按正向指标计算。）',
    'en-US': ' (No comparator is written; taken as the more, the better.)',
  },
  reverse: {
    'zh-CN': '（指标值未写比较符号，按反向指标计算。）',
    'en-US': ' (No comparator is written; taken as the less, the better.)',
  },
};

const NOTHING: Readonly<Record<'all-or-nothing' | 'zero-target' | 'negative', Localized>> = {
  'all-or-nothing': { 'zh-CN': '按规则未达标不得分', 'en-US': 'the rules give nothing for a miss' },
  'zero-target': { 'zh-CN': '指标值为 0，未达标不得分', 'en-US': 'with a target of 0 a miss earns nothing' },
  negative: { 'zh-CN': '实际完成值为负数，不得分', 'en-US': 'a negative achievement earns nothing' },
};

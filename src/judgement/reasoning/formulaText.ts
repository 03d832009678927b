import type { Indicator } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { zh } from '../../locales/zh';
import type { Decimal } from '../../notation/decimal';
import { printDecimal } from '../../notation/printDecimal';
import type { Formula } from '../../scoring/quantitative';
import type { Rules } from '../../scoring/rules';
import type { IndicatorScore } from '../../scoring/scorecard';
import { shortened } from '../phrases';

/** How a formula gave its score: 「42.68 ÷ 90 × 5 = 2.3711 → 2.37」. */
export function formulaText(
  indicator: Indicator,
  evaluation: IndicatorScore,
  formula: Formula,
  rules: Rules,
): Localized {
  const score = printDecimal(evaluation.computed!, rules.places);
  const weight = indicator.weight?.number ? printDecimal(indicator.weight.number) : '1';
  const result = () => {
    const exact = evaluation.exact!.toDecimalPlaces(4);
    return exact.eq(evaluation.computed!) ? score : `${printDecimal(exact)} → ${score}`;
  };
  const actual = shortened(indicator.actual.text);
  const target = shortened(indicator.target.text);
  const assumed = evaluation.directionAssumed
    ? ASSUMED[evaluation.direction === 'reverse' ? 'reverse' : 'positive']
    : NONE;
  switch (formula.kind) {
    case 'full':
      return {
        'zh-CN': zh`实际完成值 ${actual} 达到年度指标值 ${target}${assumed['zh-CN']}，得满分 ${score}。`,
        'en-US': `Achieved ${actual} meets the target ${target}${assumed['en-US']}: full marks ${score}.`,
      };
    case 'penalty': {
      const excess = printDecimal(formula.excess.div(formula.target).times(100).toDecimalPlaces(2));
      const share = printDecimal(formula.deduct.times(100));
      const sum = `${weight} − ${weight} × ${share}% = ${result()}`;
      return {
        'zh-CN': zh`实际完成值 ${actual} 超过年度指标值 ${target}${assumed['zh-CN']}，幅度 ${excess}%，按分值的 ${share}% 扣分：${sum}。`,
        'en-US': `Achieved ${actual} exceeds the target ${target}${assumed['en-US']} by ${excess}%: ${share}% of the weight is taken off, ${sum}.`,
      };
    }
    case 'ratio': {
      const quotient = `${operand(formula.over)} ÷ ${operand(formula.under)} × ${weight} = ${result()}`;
      return {
        'zh-CN': `未达到年度指标值${assumed['zh-CN']}：${quotient}。`,
        'en-US': `Target missed${assumed['en-US']}: ${quotient}.`,
      };
    }
    case 'linear': {
      const a = operand(formula.target);
      const product = `(1 − (${operand(formula.actual)} − ${a}) ÷ ${a}) × ${weight} = ${result()}`;
      return {
        'zh-CN': `未达到年度指标值${assumed['zh-CN']}：${product}。`,
        'en-US': `Target missed${assumed['en-US']}: ${product}.`,
      };
    }
    case 'nothing': {
      const why = NOTHING[formula.why];
      return {
        'zh-CN': zh`实际完成值 ${actual} 未达到年度指标值 ${target}${assumed['zh-CN']}，${why['zh-CN']}，得 ${score}。`,
        'en-US': `Achieved ${actual} misses the target ${target}${assumed['en-US']}; ${why['en-US']}: ${score}.`,
      };
    }
  }
}

/** Most significant digits of an amount that was converted: 50 minutes are 0.83333333 hours. */
const DIGITS = 8;

/** A number as it was typed; one that a conversion of units made long is cut. */
function operand(number: Decimal): string {
  return printDecimal(number.decimalPlaces() > DIGITS ? number.toSignificantDigits(DIGITS) : number);
}

const NONE: Localized = { 'zh-CN': '', 'en-US': '' };

const ASSUMED: Readonly<Record<'positive' | 'reverse', Localized>> = {
  positive: {
    'zh-CN': '（未写 ≥ 或 ≤，按越高越好计算）',
    'en-US': ' (no ≥ or ≤ is written: more is taken as better)',
  },
  reverse: {
    'zh-CN': '（未写 ≥ 或 ≤，按越低、越早越好计算）',
    'en-US': ' (no ≥ or ≤ is written: less, or earlier, is taken as better)',
  },
};

const NOTHING: Readonly<Record<'all-or-nothing' | 'zero-target' | 'negative', Localized>> = {
  'all-or-nothing': { 'zh-CN': '按规则未达标不得分', 'en-US': 'the rules give nothing for a miss' },
  'zero-target': { 'zh-CN': '指标值为 0，未达标不得分', 'en-US': 'with a target of 0 a miss earns nothing' },
  negative: { 'zh-CN': '实际完成值为负数，不得分', 'en-US': 'a negative achievement earns nothing' },
};

import type { Derivation } from '../../criterion/reading';
import { printExpression } from '../../criterion/expression';
import type { Indicator } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { HUNDRED, ONE } from '../../notation/decimal';
import type { Decimal } from '../../notation/decimal';
import { printDecimal } from '../../notation/printDecimal';
import type { Rules } from '../../scoring/rules';
import type { Basis, IndicatorScore } from '../../scoring/scorecard';
import { toA1 } from '../../sheet/address';
import { followedBy, plain, shortened } from '../phrases';

/** A criterion is quoted whole where a line of the pane holds it twice. */
const LONGEST_QUOTE = 80;

type OfCriterion = Extract<Basis, { kind: 'criterion' }>;

/** How a row's own criterion gave its score, with the criterion quoted: 「评分标准：每低于5%扣2分」. */
export function criterionText(
  indicator: Indicator,
  evaluation: IndicatorScore,
  basis: OfCriterion,
  rules: Rules,
): Localized {
  const score = scoreText(evaluation, rules.places);
  const [first] = basis.derivations;
  const way = first ? derivationText(first, basis, indicator.weight?.number ?? null) : NOTHING;
  const open = evaluation.min?.eq(evaluation.computed!) ? NOTHING : OPEN;
  const value = valueText(basis);
  return followedBy(quoted(indicator, basis.quote), {
    'zh-CN': `${value['zh-CN']}${way['zh-CN']}，得 ${score['zh-CN']} 分${open['zh-CN']}。`,
    'en-US': `${value['en-US']}${way['en-US']}: ${score['en-US']} points${open['en-US']}.`,
  });
}

/** `评分标准（F12）：每低于5%扣2分。` */
export function quoted({ criterion }: Pick<Indicator, 'criterion'>, quote: string): Localized {
  const line = quoteOf(quote);
  const at = criterion ? toA1(criterion.at) : '';
  return {
    'zh-CN': `评分标准（${at}）：${line}。`,
    'en-US': `The row's own criterion (${at}): ${line}.`,
  };
}

/** A criterion on one line, without the full stop at its end. */
export function quoteOf(quote: string): string {
  return shortened(quote, LONGEST_QUOTE).replace(/[。.;；]$/, '');
}

const NOTHING: Localized = { 'zh-CN': '', 'en-US': '' };
const OPEN: Localized = {
  'zh-CN': '均可（评分标准没有写明按哪种算）',
  'en-US': ', either way (the criterion leaves open which)',
};

function valueText({ achieved }: OfCriterion): Localized {
  const text = shortened(achieved.text);
  return achieved.source === 'remark'
    ? { 'zh-CN': `说明中写有“${text}”`, 'en-US': `The remark says “${text}”` }
    : { 'zh-CN': `实际完成值 ${text}`, 'en-US': `Achieved ${text}` };
}

/** 得 6 分, 得 6 至 8 分. */
function scoreText({ min, computed }: IndicatorScore, places: number): Localized {
  const most = printDecimal(computed!, places);
  if (!min || min.eq(computed!)) return { 'zh-CN': most, 'en-US': most };
  const least = printDecimal(min, places);
  return { 'zh-CN': `${least} 至 ${most}`, 'en-US': `${least} to ${most}` };
}

/** What leads from the value to the score; of several readings only what is the same in all. */
function derivationText(
  derivation: Derivation,
  { unit, derivations }: OfCriterion,
  weight: Decimal | null,
): Localized {
  const number = (value: Decimal): string => plain(value) + unit;
  switch (derivation.kind) {
    case 'award':
      return NOTHING;
    case 'steps': {
      const { value, from, side, every, steps, loss } = derivation;
      if (steps.isZero()) return NOTHING;
      const beyond = number(side === 'below' ? from.minus(value) : value.minus(from));
      const [zh, en] = side === 'below' ? ['低于', 'below'] : ['超过', 'above'];
      const count = plain(steps);
      return {
        'zh-CN': `，${zh} ${number(from)} 计 ${beyond}，合 ${count} 个 ${number(every)}，每个扣 ${plain(loss)} 分`,
        'en-US': `, ${beyond} ${en} ${number(from)}, which is ${count} times ${number(every)}, ${plain(loss)} off each`,
      };
    }
    case 'proportion': {
      const { over, under } = derivation;
      const share = under.eq(ONE) ? `${plain(over.times(HUNDRED))}%` : `${number(over)} ÷ ${number(under)}`;
      const product = `${share} × ${weight ? plain(weight) : ''}`;
      return derivations.length > 1
        ? NOTHING
        : { 'zh-CN': `，按比例 ${product}`, 'en-US': `, in proportion ${product}` };
    }
    case 'formula': {
      const formula = printExpression(derivation.expression);
      return { 'zh-CN': `，按 ${formula}`, 'en-US': `, by ${formula}` };
    }
    case 'incidents': {
      const [count, loss] = [plain(derivation.count), plain(derivation.loss)];
      return {
        'zh-CN': `，${count} 起，每起扣 ${loss} 分`,
        'en-US': `, ${count} incidents, ${loss} off each`,
      };
    }
  }
}

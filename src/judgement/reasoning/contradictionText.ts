import type { Contradiction, Culprit, Explanation, FailedEquation, Value } from '../../diagnosis/diagnosis';
import type { SlipKind } from '../../diagnosis/slips';
import type { Form } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { Decimal, HUNDRED } from '../../notation/decimal';
import { criterionOf } from '../../scoring/ownCriterion';
import { followedBy } from '../phrases';
import { cellName, nameOf, recordedText, valueText } from './cellWords';

/** What contradicts what, where the fault lies or can lie, and what would be right, in two sentences. */
export function contradictionText(contradiction: Contradiction, form: Form): Localized {
  const equation = contradiction.equations[0]!;
  return followedBy(statement(equation, form), conclusion(contradiction, form));
}

/** Two numbers that should be one: 「执行数 150 ÷ 预算数 173.73 = 86.34%，执行率填的是 100%。」 */
function statement(equation: FailedEquation, form: Form): Localized {
  const { kind, of, from, stated, exact } = equation;
  const is = stated === of.recorded ? recordedText(of, form) : valueText(of, stated, form);
  const right = valueText(of, exact, form);
  const name = nameOf(of, form);
  const other = (role: string): Localized => {
    const cell = from.find((each) => each.role === role);
    return cell ? recordedText(cell, form) : { 'zh-CN': '', 'en-US': '' };
  };
  switch (kind) {
    case 'rate':
    case 'execution-score': {
      const [executed, budget] = [other('executed'), other('budget')];
      const quotient = (locale: keyof Localized): string =>
        executed[locale] && budget[locale]
          ? `${bare(executed[locale])} ÷ ${bare(budget[locale])} = ${rateOf(from)}`
          : rateOf(from);
      const weight = other('execution-weight');
      if (kind === 'rate') {
        return {
          'zh-CN': `执行数 ÷ 预算数 = ${quotient('zh-CN')}，${name['zh-CN']}填的是 ${is['zh-CN']}。`,
          'en-US': `Executed ÷ budget = ${quotient('en-US')}; ${name['en-US']} is ${is['en-US']}.`,
        };
      }
      const of = weight['zh-CN'] ? `分值 ${bare(weight['zh-CN'])} × ` : '';
      return {
        'zh-CN': `预算执行得分按${of}执行率 ${quotient('zh-CN')} 应为 ${right['zh-CN']}，填的是 ${is['zh-CN']}。`,
        'en-US': `Weight × execution rate (${quotient('en-US')}) gives ${right['en-US']} points; ${name['en-US']} is ${is['en-US']}.`,
      };
    }
    case 'parts': {
      const terms = from.map(({ recorded }) => termText(recorded)).join(' + ');
      return {
        'zh-CN': `${name['zh-CN']}填的是 ${is['zh-CN']}，各项资金相加为 ${right['zh-CN']}（${terms}）。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; the parts add up to ${right['en-US']} (${terms}).`,
      };
    }
    case 'within-budget':
      return {
        'zh-CN': `${name['zh-CN']} ${is['zh-CN']} 超过预算数 ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])}, ${is['en-US']}, is more than the budget of ${right['en-US']}.`,
      };
    case 'level-weight':
      return {
        'zh-CN': `${name['zh-CN']}为 ${is['zh-CN']}，其下各指标分值相加为 ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; the weights below it add up to ${right['en-US']}.`,
      };
    case 'level-scores':
      return {
        'zh-CN': `${name['zh-CN']}为 ${is['zh-CN']}，其下得分相加为 ${right['zh-CN']}，超过上限。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; the scores below it add up to ${right['en-US']}, which is more.`,
      };
    case 'all-weights':
      return {
        'zh-CN': `各项分值（含预算执行）相加为 ${right['zh-CN']}，应为 ${is['zh-CN']}。`,
        'en-US': `The weights, budget execution included, add up to ${right['en-US']} instead of ${is['en-US']}.`,
      };
    case 'stated-weight':
      return {
        'zh-CN': `总分一行的分值为 ${is['zh-CN']}，各项分值相加为 ${right['zh-CN']}。`,
        'en-US': `The weight in the total row is ${is['en-US']}; the weights add up to ${right['en-US']}.`,
      };
    case 'coefficient':
      return {
        'zh-CN': `${name['zh-CN']}为 ${is['zh-CN']}，权重 ${other('weight')['zh-CN']} × 得分系数 ${other('coefficient')['zh-CN']} = ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; weight ${other('weight')['en-US']} × coefficient ${other('coefficient')['en-US']} = ${right['en-US']}.`,
      };
    case 'completion':
      return {
        'zh-CN': `${name['zh-CN']}为 ${is['zh-CN']}，按实际完成值 ${other('actual')['zh-CN']} 和年度指标值 ${other('target')['zh-CN']} 应为 ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; achievement ${other('actual')['en-US']} and target ${other('target')['en-US']} give ${right['en-US']}.`,
      };
    case 'total':
      return {
        'zh-CN': `${name['zh-CN']}为 ${is['zh-CN']}，各项得分相加为 ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; the scores add up to ${right['en-US']}.`,
      };
    case 'grade':
      return {
        'zh-CN': `评分等级为${is['zh-CN']}，总分 ${other('total')['zh-CN']}对应的等级为${right['zh-CN']}。`,
        'en-US': `The grade is ${is['en-US']}; a total of ${other('total')['en-US']} is graded ${right['en-US']}.`,
      };
    case 'row':
      if (of.indicator !== null && criterionOf(form.indicators[of.indicator]!)) {
        return {
          'zh-CN': `${name['zh-CN']}为 ${is['zh-CN']}，按实际完成值 ${other('actual')['zh-CN']} 和评分标准应为 ${right['zh-CN']}。`,
          'en-US': `${capital(name['en-US'])} is ${is['en-US']}; achievement ${other('actual')['en-US']} and the row's criterion give ${right['en-US']}.`,
        };
      }
      return {
        'zh-CN': `${name['zh-CN']}为 ${is['zh-CN']}，按实际完成值 ${other('actual')['zh-CN']} 和年度指标值 ${other('target')['zh-CN']} 应为 ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; achievement ${other('actual')['en-US']} and target ${other('target')['en-US']} give ${right['en-US']}.`,
      };
  }
}

function conclusion({ verdict, explanations, equations }: Contradiction, form: Form): Localized {
  const [first] = explanations;
  if (verdict === 'misread') {
    return {
      'zh-CN': '相差的正好是分值合计与 100 分的差额：有计分的内容没有读到，或多读了，总分未校验，没有改动。',
      'en-US':
        'The difference is just what the weights lack of 100: something that is scored was not read, or too much was. The total was not checked and not changed.',
    };
  }
  // Which of the scores is too much, or whether the label is, nothing tells.
  if (!first || equations[0]!.kind === 'level-scores') return ASK;
  if (verdict === 'stale') return followers(first, form, isSaid(first, equations[0]!));
  if (verdict === 'slip') {
    const way = wayText(first, form);
    return {
      'zh-CN': `${way['zh-CN']}。请核对，核对之前不改动由它得出的数。`,
      'en-US': `${capital(way['en-US'])}. Please check; until then nothing that follows from it is changed.`,
    };
  }
  const ways = explanations.map((each) => wayText(each, form));
  if (ways.length === 1) {
    return {
      'zh-CN': `可能是${ways[0]!['zh-CN']}。请核对，没有改动。`,
      'en-US': `Perhaps ${ways[0]!['en-US']}. Please check; nothing was changed.`,
    };
  }
  const told = ways.slice(0, MOST_WAYS);
  return {
    'zh-CN': `可能是：${told.map((way) => way['zh-CN']).join('；或 ')}。请核对，没有改动。`,
    'en-US': `Either ${told.map((way) => way['en-US']).join(', or ')}. Please check; nothing was changed.`,
  };
}

/** More ways than these are no help. */
const MOST_WAYS = 3;

const ASK: Localized = { 'zh-CN': '请核对。', 'en-US': 'Please check.' };

/** One way to put it right: `全年执行数（G6）像是把元当成了万元，应为 48.5 万元`. */
function wayText({ culprits }: Explanation, form: Form): Localized {
  const texts = culprits.map((culprit) => culpritText(culprit, form));
  return {
    'zh-CN': texts.map((text) => text['zh-CN']).join('，'),
    'en-US': texts.map((text) => text['en-US']).join(' and '),
  };
}

function culpritText({ cell, value, slip }: Culprit, form: Form): Localized {
  const name = cellName(cell, form);
  const right = valueText(cell, value, form);
  const looks = slip && SLIPS[slip];
  if (right['zh-CN'] === '') {
    return { 'zh-CN': `${name['zh-CN']}有误`, 'en-US': `${name['en-US']} is wrong` };
  }
  return looks
    ? {
        'zh-CN': `${name['zh-CN']}${looks['zh-CN']}，应为 ${right['zh-CN']}`,
        'en-US': `${name['en-US']} ${looks['en-US']} and should be ${right['en-US']}`,
      }
    : {
        'zh-CN': `${name['zh-CN']}应为 ${right['zh-CN']}`,
        'en-US': `${name['en-US']} should be ${right['en-US']}`,
      };
}

const SLIPS: Readonly<Record<SlipKind, Localized>> = {
  'digits-swapped': { 'zh-CN': '像是数字颠倒', 'en-US': 'has two digits swapped, it seems,' },
  'digit-lost': { 'zh-CN': '像是漏了一位', 'en-US': 'lost a digit, it seems,' },
  'digit-doubled': { 'zh-CN': '像是多打了一位', 'en-US': 'has a digit twice, it seems,' },
  'digit-wrong': { 'zh-CN': '像是错了一位', 'en-US': 'has a wrong digit, it seems,' },
  'point-shifted': { 'zh-CN': '像是小数点错位', 'en-US': 'has its point in the wrong place, it seems,' },
  'yuan-for-wanyuan': { 'zh-CN': '像是把元填成了万元', 'en-US': 'is in 元 instead of 万元, it seems,' },
  'wanyuan-for-yuan': { 'zh-CN': '像是把万元填成了元', 'en-US': 'is in 万元 instead of 元, it seems,' },
  'percent-for-fraction': {
    'zh-CN': '像是百分数与小数相混',
    'en-US': 'mixes percent and fraction, it seems,',
  },
  'sign-turned': { 'zh-CN': '像是正负号相反', 'en-US': 'has the wrong sign, it seems,' },
  'last-year': { 'zh-CN': '像是沿用了年初或上年的数', 'en-US': 'is still the earlier number, it seems,' },
  stale: { 'zh-CN': '没有随数据更新', 'en-US': 'was not worked out anew' },
};

/** What a stale result should be, where its statement does not say so, and what follows with it. */
function followers(first: Explanation, form: Form, isFirstSaid: boolean): Localized {
  const all = [...first.culprits.slice(isFirstSaid ? 1 : 0), ...first.followers];
  if (all.length === 0) return { 'zh-CN': '', 'en-US': '' };
  const parts = all.map(({ cell, value }) => ({
    name: nameOf(cell, form),
    right: valueText(cell, value, form),
  }));
  return {
    'zh-CN': `${parts.map(({ name, right }) => `${name['zh-CN']}应为 ${right['zh-CN']}`).join('，')}。`,
    'en-US': `${capital(parts.map(({ name, right }) => `${name['en-US']} should be ${right['en-US']}`).join(', '))}.`,
  };
}

function isSaid({ culprits }: Explanation, equation: FailedEquation): boolean {
  return culprits[0]?.cell === equation.of;
}

/** Without the unit behind the number. */
function bare(text: string): string {
  return text.split(' ')[0]!;
}

function rateOf(from: FailedEquation['from']): string {
  const number = (role: string): Value | null => from.find((cell) => cell.role === role)?.recorded ?? null;
  const [executed, budget, rate] = [number('executed'), number('budget'), number('rate')];
  const fraction =
    executed instanceof Decimal && budget instanceof Decimal && !budget.isZero()
      ? executed.div(budget)
      : rate instanceof Decimal
        ? rate
        : null;
  return fraction ? `${fraction.times(HUNDRED).toDecimalPlaces(2).toFixed()}%` : '';
}

function termText(value: Value | null): string {
  return value instanceof Decimal ? value.toDecimalPlaces(4).toFixed() : '0';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

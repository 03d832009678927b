import type {
  ArithmeticCell,
  Contradiction,
  Culprit,
  Explanation,
  FailedEquation,
  Value,
} from '../../diagnosis/diagnosis';
import type { SlipKind } from '../../diagnosis/slips';
import type { Form } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { zh } from '../../locales/zh';
import { Decimal } from '../../notation/decimal';
import { criterionOf } from '../../scoring/ownCriterion';
import { toA1 } from '../../sheet/address';
import { followedBy, percent, plain } from '../phrases';
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
          'zh-CN': zh`执行数 ÷ 预算数 = ${quotient('zh-CN')}，${name['zh-CN']}填的是 ${is['zh-CN']}。`,
          'en-US': `Executed ÷ budget = ${quotient('en-US')}; ${name['en-US']} is ${is['en-US']}.`,
        };
      }
      if (equation.between) {
        const [least, most] = equation.between.map((each) => valueText(equation.of, each, form));
        const range = (locale: keyof Localized): string =>
          least![locale] === most![locale]
            ? most![locale]
            : `${bare(least![locale])}${locale === 'zh-CN' ? '～' : '–'}${most![locale]}`;
        return {
          'zh-CN': zh`预算执行率 ${quotient('zh-CN')}，按写明的计分办法应得 ${range('zh-CN')}，填的是 ${is['zh-CN']}。`,
          'en-US': `The execution rate (${quotient('en-US')}) earns ${range('en-US')} points by the scale stated for it; ${name['en-US']} is ${is['en-US']}.`,
        };
      }
      const of = weight['zh-CN'] ? `分值 ${bare(weight['zh-CN'])} × ` : '';
      return {
        'zh-CN': zh`预算执行得分按${of}执行率 ${quotient('zh-CN')} 应为 ${right['zh-CN']}，填的是 ${is['zh-CN']}。`,
        'en-US': `Weight × execution rate (${quotient('en-US')}) gives ${right['en-US']} points; ${name['en-US']} is ${is['en-US']}.`,
      };
    }
    case 'parts': {
      const terms = termsText(from);
      return {
        'zh-CN': zh`${name['zh-CN']}填的是 ${is['zh-CN']}，各项资金相加为 ${right['zh-CN']}${terms && `（${terms}）`}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; the parts add up to ${right['en-US']}${terms && ` (${terms})`}.`,
      };
    }
    case 'within-budget':
      return {
        'zh-CN': zh`${name['zh-CN']} ${is['zh-CN']} 超过预算数 ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])}, ${is['en-US']}, is more than the budget of ${right['en-US']}.`,
      };
    case 'level-weight':
      return {
        'zh-CN': zh`${name['zh-CN']}为 ${is['zh-CN']}，其下各指标分值相加为 ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; the weights below it add up to ${right['en-US']}.`,
      };
    case 'level-scores':
      return {
        'zh-CN': zh`${name['zh-CN']}为 ${is['zh-CN']}，其下得分相加为 ${right['zh-CN']}，超过上限。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; the scores below it add up to ${right['en-US']}, which is more.`,
      };
    case 'all-weights':
      return {
        'zh-CN': zh`各项分值（含预算执行）相加为 ${right['zh-CN']}，应为 ${is['zh-CN']}。`,
        'en-US': `The weights, budget execution included, add up to ${right['en-US']} instead of ${is['en-US']}.`,
      };
    case 'stated-weight':
      return {
        'zh-CN': zh`总分一行的分值为 ${is['zh-CN']}，各项分值相加为 ${right['zh-CN']}。`,
        'en-US': `The weight in the total row is ${is['en-US']}; the weights add up to ${right['en-US']}.`,
      };
    case 'coefficient':
      return {
        'zh-CN': zh`${name['zh-CN']}为 ${is['zh-CN']}，权重 ${other('weight')['zh-CN']} × 得分系数 ${other('coefficient')['zh-CN']} = ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; weight ${other('weight')['en-US']} × coefficient ${other('coefficient')['en-US']} = ${right['en-US']}.`,
      };
    case 'execution-indicator': {
      const rate = rateOf(from);
      return {
        'zh-CN': `${name['zh-CN']}为 ${is['zh-CN']}，资金部分的执行率为 ${rate}，两处不一致。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; the execution rate in the funds block is ${rate}.`,
      };
    }
    case 'completion':
      return {
        'zh-CN': zh`${name['zh-CN']}为 ${is['zh-CN']}，按实际完成值 ${other('actual')['zh-CN']}、年度指标值 ${other('target')['zh-CN']} 计算应为 ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; achievement ${other('actual')['en-US']} and target ${other('target')['en-US']} give ${right['en-US']}.`,
      };
    case 'total':
      return {
        'zh-CN': zh`${name['zh-CN']}为 ${is['zh-CN']}，各项得分相加为 ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; the scores add up to ${right['en-US']}.`,
      };
    case 'grade':
      return {
        'zh-CN': zh`评分等级为${is['zh-CN']}，总分 ${other('total')['zh-CN']}对应的等级为${right['zh-CN']}。`,
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
        'zh-CN': zh`${name['zh-CN']}为 ${is['zh-CN']}，按实际完成值 ${other('actual')['zh-CN']}、年度指标值 ${other('target')['zh-CN']} 计算应为 ${right['zh-CN']}。`,
        'en-US': `${capital(name['en-US'])} is ${is['en-US']}; achievement ${other('actual')['en-US']} and target ${other('target')['en-US']} give ${right['en-US']}.`,
      };
  }
}

function conclusion({ fault, explanations, equations }: Contradiction, form: Form): Localized {
  const [first] = explanations;
  // Which of the scores is too much, or whether the label is, nothing tells.
  if (!first || equations[0]!.kind === 'level-scores') return ASK;
  if (fault === 'outdated') return followers(first, form, isSaid(first, equations[0]!));
  const named = equations[0]!.of;
  if (fault === 'slip') {
    const way = wayText(first, form, named);
    return {
      'zh-CN': zh`${way['zh-CN']}；请先核对，由它得出的数暂不改动。`,
      'en-US': `${capital(way['en-US'])}. Please check; until then nothing that follows from it is changed.`,
    };
  }
  const ways = explanations.slice(0, MOST_WAYS).map((each) => wayText(each, form, named));
  if (ways.length === 1) {
    return {
      'zh-CN': zh`可能是 ${ways[0]!['zh-CN']}；请核对，没有改动。`,
      'en-US': `Perhaps ${ways[0]!['en-US']}. Please check; nothing was changed.`,
    };
  }
  return {
    'zh-CN': zh`可能是 ${eitherOf(ways.map((way) => way['zh-CN']))}；请核对，没有改动。`,
    'en-US': `Either ${ways.map((way) => way['en-US']).join(', or ')}. Please check; nothing was changed.`,
  };
}

/** What is said of a row's score, and what else than the score may be wrong. */
export function withOtherCause(says: Localized, contradiction: Contradiction | null, form: Form): Localized {
  const other = otherCauseText(contradiction, form);
  return other ? followedBy(says, other) : says;
}

/**
 * What else than the score itself a row's contradiction can lie in: a slip in its target or achievement, with
 * which the score would be right. Null where nothing speaks for one.
 */
function otherCauseText(contradiction: Contradiction | null, form: Form): Localized | null {
  if (contradiction?.equations[0]?.kind !== 'row') return null;
  const facts = contradiction.explanations
    .flatMap(({ culprits }) => culprits)
    .filter(({ cell, value, slip }) => cell.nature === 'fact' && value !== null && slip !== null);
  if (facts.length === 0) return null;
  const told = facts.map(({ cell, value, slip }) => ({
    // The sentence before has named the indicator.
    name: cellName({ ...cell, indicator: null }, form),
    right: valueText(cell, value, form),
    looks: SLIPS[slip!],
  }));
  return {
    'zh-CN': zh`也可能是${eitherOf(
      told.map(({ name, looks, right }) => zh`${name['zh-CN']}${looks['zh-CN']}，应为 ${right['zh-CN']}`),
    )}；请核对，没有改动。`,
    'en-US': `${capital(
      told
        .map(
          ({ name, looks, right }) =>
            `${name['en-US']} may also ${looks['en-US']} and should then be ${right['en-US']}`,
        )
        .join(', or '),
    )}; please check, nothing was changed.`,
  };
}

function eitherOf(ways: readonly string[]): string {
  return ways.reduce((before, way) => zh`${before}，或者 ${way}`);
}

/** More ways than these are no help. */
const MOST_WAYS = 3;

const ASK: Localized = { 'zh-CN': '请核对。', 'en-US': 'Please check.' };

/**
 * One way to put it right: `全年执行数（G6）像是把元填成了万元，应为 48.5 万元`.
 * @param named the cell that the sentence before is about: its address tells enough
 */
function wayText({ culprits }: Explanation, form: Form, named: ArithmeticCell): Localized {
  const row = rowText(culprits, form);
  if (row) return row;
  const texts = culprits.map((culprit) => culpritText(culprit, form, named));
  return {
    'zh-CN': texts.map((text) => text['zh-CN']).join('，'),
    'en-US': texts.map((text) => text['en-US']).join(' and '),
  };
}

/** A row of the funds of which all amounts are in another unit; null where the culprits are no such row. */
function rowText(culprits: readonly Culprit[], form: Form): Localized | null {
  const [first] = culprits;
  if (culprits.length < 2 || first!.cell.fund === null) return null;
  if (culprits.some(({ cell, slip }) => cell.fund !== first!.cell.fund || slip !== first!.slip)) return null;
  if (first!.slip !== 'yuan-for-wanyuan' && first!.slip !== 'wanyuan-for-yuan') return null;
  const cells = culprits.map(({ cell }) => toA1(cell.at));
  const label = form.funds[first!.cell.fund]!.label;
  const looks = SLIPS[first!.slip];
  return {
    'zh-CN': zh`“${label}”一行（${cells.join('、')}）像是${looks['zh-CN']}`,
    'en-US': `the row “${label}” (${cells.join(', ')}) seems to ${looks['en-US']}`,
  };
}

function culpritText({ cell, value, slip }: Culprit, form: Form, named: ArithmeticCell): Localized {
  const at = toA1(cell.at);
  const name = cell === named ? { 'zh-CN': at, 'en-US': at } : cellName(cell, form);
  const right = valueText(cell, value, form);
  if (right['zh-CN'] === '') {
    return { 'zh-CN': zh`${name['zh-CN']} 有误`, 'en-US': `${name['en-US']} is wrong` };
  }
  if (slip === null) {
    return {
      'zh-CN': zh`${name['zh-CN']} 应为 ${right['zh-CN']}`,
      'en-US': `${name['en-US']} should be ${right['en-US']}`,
    };
  }
  const looks = SLIPS[slip];
  return {
    'zh-CN': zh`${name['zh-CN']} 像是${looks['zh-CN']}，应为 ${right['zh-CN']}`,
    'en-US': `${name['en-US']} seems to ${looks['en-US']} and should be ${right['en-US']}`,
  };
}

/** `像是…`, `seems to …`. */
const SLIPS: Readonly<Record<SlipKind, Localized>> = {
  'digits-swapped': { 'zh-CN': '数字颠倒', 'en-US': 'have two digits swapped' },
  'digit-lost': { 'zh-CN': '漏了一位', 'en-US': 'have lost a digit' },
  'digit-doubled': { 'zh-CN': '多打了一位', 'en-US': 'have a digit too many' },
  'digit-wrong': { 'zh-CN': '错了一位', 'en-US': 'have a wrong digit' },
  'point-shifted': { 'zh-CN': '小数点错位', 'en-US': 'have its point in the wrong place' },
  'yuan-for-wanyuan': { 'zh-CN': '按元填写', 'en-US': 'be in 元 instead of 万元' },
  'wanyuan-for-yuan': { 'zh-CN': '按万元填写', 'en-US': 'be in 万元 instead of 元' },
  'percent-for-fraction': { 'zh-CN': '把百分数与小数相混', 'en-US': 'mix up percent and fraction' },
  'sign-turned': { 'zh-CN': '正负号相反', 'en-US': 'have the wrong sign' },
  'last-year': { 'zh-CN': '沿用了年初或上年的数', 'en-US': 'be still the earlier number' },
  outdated: { 'zh-CN': '没有随数据更新', 'en-US': 'be out of date' },
};

/** What an outdated result should be, where its statement does not say so, and what follows with it. */
function followers(first: Explanation, form: Form, isFirstSaid: boolean): Localized {
  const all = [...first.culprits.slice(isFirstSaid ? 1 : 0), ...first.followers];
  if (all.length === 0) return { 'zh-CN': '', 'en-US': '' };
  const parts = all.map(({ cell, value }) => ({
    name: nameOf(cell, form),
    right: valueText(cell, value, form),
  }));
  return {
    'zh-CN': zh`${parts.map(({ name, right }) => zh`${name['zh-CN']}应为 ${right['zh-CN']}`).join('，')}。`,
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
  return fraction ? percent(fraction) : '';
}

/** The terms of a sum; nothing where only one of them is not nothing. */
function termsText(from: FailedEquation['from']): string {
  const terms = from.flatMap(({ recorded }) =>
    recorded instanceof Decimal && !recorded.isZero() ? plain(recorded) : [],
  );
  return terms.length > 1 ? terms.join(' + ') : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

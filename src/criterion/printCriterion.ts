import type { Decimal } from '../notation/decimal';
import { printDecimal } from '../notation/printDecimal';
import type { Criterion, End, Gives, Interval, Part, Rule, RuleList, Steps, When } from './criterion';
import { printExpression } from './expression';
import { isFull, isNothing, printPortion } from './portion';

/** Prints a criterion in plain Chinese, which reads as the same criterion again. */
export function printCriterion(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'parts':
      return `${criterion.parts.map(printPart).join('；')}。`;
    case 'incidents': {
      const { unit, what, loss, most } = criterion;
      const lacking = /^缺少(.*)$/.exec(what);
      const each = lacking ? `每少一${unit}${lacking[1]}` : `每发生一${unit}${what}`;
      return `${each}扣${printPortion(loss)}，${most ? `最多扣${printPortion(most)}` : '扣完为止'}。`;
    }
    case 'rules': {
      const full = criterion.full ? [`满分${printDecimal(criterion.full)}分`] : [];
      return `${[...full, ...criterion.rules.map((rule) => printRule(rule, criterion))].join('；')}。`;
    }
  }
}

const FIRST_NUMERAL = '①'.codePointAt(0)!;

function printPart({ text, points }: Part, index: number): string {
  return `${String.fromCodePoint(FIRST_NUMERAL + index)}${text}，${printDecimal(points)}分`;
}

const SUBJECT: Readonly<Record<RuleList['measure'], string>> = {
  achievement: '实际完成值',
  completion: '完成率',
  unsaid: '',
};

function printRule(rule: Rule, criterion: RuleList): string {
  const { when, gives } = rule;
  if (gives.kind === 'steps') {
    const condition = isImplied(rule, gives, criterion) ? '' : `${printWhen(when, criterion)}的，`;
    return condition + printSteps(gives, criterion);
  }
  if (when.kind === 'always') return printGives(gives);
  return `${printWhen(when, criterion)}，${printGives(gives)}`;
}

/** Steps from full marks on need no condition. */
function isImplied({ when }: Rule, { side }: Steps, { rules }: RuleList): boolean {
  if (when.kind === 'target') return true;
  if (when.kind !== 'interval') return false;
  const isEndless = side === 'below' ? when.lower === null : when.upper === null;
  const end = side === 'below' ? when.upper : when.lower;
  return (
    isEndless &&
    rules.some((other) => {
      if (other.gives.kind !== 'award' || other.when.kind !== 'interval') return false;
      const touching = side === 'below' ? other.when.lower : other.when.upper;
      return touching !== null && end !== null && touching.value.eq(end.value);
    })
  );
}

function printWhen(when: When, criterion: RuleList): string {
  switch (when.kind) {
    case 'interval':
      return SUBJECT[criterion.measure] + printInterval(when, criterion.unit?.text ?? '');
    case 'target':
      return when.met ? '完成目标' : '未完成目标';
    case 'words':
      return when.words;
    case 'otherwise':
      return '否则';
    case 'always':
      return '';
  }
}

const SIGNS: Readonly<Record<'lower' | 'upper', Readonly<Record<'yes' | 'no', string>>>> = {
  lower: { yes: '≥', no: '>' },
  upper: { yes: '≤', no: '<' },
};
const SUFFIX = { lower: '以上', upper: '以下' } as const;
const INCLUSION: Readonly<Record<End['belongs'], string>> = { yes: '（含）', no: '（不含）', unsaid: '' };

function printInterval({ lower, upper }: Interval, unit: string): string {
  if (lower && upper) {
    if (lower.value.eq(upper.value)) return `=${number(lower.value, unit)}`;
    return `${number(lower.value, unit)}${INCLUSION[lower.belongs]}-${number(upper.value, unit)}${INCLUSION[upper.belongs]}`;
  }
  return lower ? printEnd(lower, 'lower', unit) : printEnd(upper!, 'upper', unit);
}

function printEnd({ value, belongs }: End, side: 'lower' | 'upper', unit: string): string {
  if (belongs === 'unsaid') return number(value, unit) + SUFFIX[side];
  return SIGNS[side][belongs] + number(value, unit);
}

function number(value: Decimal, unit: string): string {
  return printDecimal(value) + unit;
}

function printGives(gives: Exclude<Gives, Steps>): string {
  switch (gives.kind) {
    case 'award':
      if (isFull(gives.award)) return '得满分';
      return isNothing(gives.award) ? '不得分' : `得${printPortion(gives.award)}`;
    case 'less':
      return `扣${printPortion(gives.loss)}`;
    case 'proportion':
      return '按比例得分';
    case 'formula':
      return `得分=${printExpression(gives.expression)}`;
  }
}

const SIDE = { below: '每低于', above: '每超过' } as const;

function printSteps(steps: Steps, { unit }: RuleList): string {
  const every = number(steps.every, unit?.text ?? '');
  const reference = steps.from === 'target' ? '目标值' : '';
  const most = steps.most ? `最多扣${printPortion(steps.most)}` : '扣完为止';
  const said = PART[steps.part](every);
  return `${SIDE[steps.side]}${reference}${every}扣${printPortion(steps.loss)}${said === '' ? '' : `，${said}`}，${most}`;
}

const PART: Readonly<Record<Steps['part'], (every: string) => string>> = {
  whole: (every) => `不足${every}的按${every}计`,
  none: (every) => `不足${every}的不扣分`,
  proportion: (every) => `不足${every}的按比例扣分`,
  unsaid: () => '',
};

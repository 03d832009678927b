import { Decimal } from '../../../src/notation/decimal';
import type { ExecutionScale, Worth } from '../chart';
import type { Dice } from './random';
import { NAMES, REASONS } from './names';
import type { Named } from './names';

/** Money of one row of the funds, as it is typed. */
export interface Money {
  readonly label: string;
  readonly depth: 0 | 1 | 2;
  readonly initial: string;
  readonly budget: string;
  readonly executed: string;
  /** 96.14, in percent; '' where nothing was budgeted. */
  readonly rate: string;
}

/** A row of the indicator table, as it is typed. */
export interface Line {
  readonly section: string;
  readonly level2: string;
  readonly name: string;
  readonly sign: string;
  readonly value: string;
  readonly unit: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly note: string;
  /** Score ÷ weight and achievement ÷ target, in percent; '' where there is none. */
  readonly coefficient: string;
  readonly completion: string;
  /** The row's own criterion; null in a form without such a column, or for a row that states none. */
  readonly criterion: { readonly text: string; readonly worth: Worth } | null;
}

/** What a right form says, without a word about where it stands. */
export interface Content {
  readonly place: Place;
  readonly year: number;
  readonly project: string;
  readonly moneyUnit: '元' | '万元';
  readonly funds: readonly Money[];
  readonly executionWeight: string;
  readonly executionScore: string;
  readonly lines: readonly Line[];
  readonly total: string;
  readonly grade: string;
  /** What the form prints below its table of its own rules. */
  readonly printed: {
    readonly text: string;
    readonly grades: readonly [number, number, number];
    /** Another way to score execution than weight × rate. */
    readonly scale: ExecutionScale | null;
  } | null;
}

/** Where a form is filed decides how over-achievement and rounding count. */
export interface Place {
  readonly department: string;
  readonly unit: string;
  readonly over: 'beijing' | 'warning';
  readonly rounding: 'half-up' | 'truncate';
}

const PLACES: readonly Place[] = [
  { department: '某市文化局', unit: '某市图书馆', over: 'warning', rounding: 'half-up' },
  { department: '某县水利局', unit: '某县供水站', over: 'warning', rounding: 'half-up' },
  { department: '北京市文物局', unit: '北京市文物局信息中心', over: 'beijing', rounding: 'half-up' },
  { department: '上海市科学技术委员会', unit: '上海科技馆', over: 'warning', rounding: 'truncate' },
];

const PROJECTS = [
  '古籍修复',
  '农村饮水安全维修养护',
  '信息系统运行维护',
  '公共文化服务',
  '城区路灯维护',
  '科普展览',
];

/** 产出, 效益 and 满意度 of a form whose execution weighs 10. */
const SECTIONS: Readonly<Record<string, number>> = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };

export interface Wanted {
  /** 分: 10 beside 50, 30 and 10, or so much more and 产出指标 less. */
  readonly executionWeight: 10 | 15 | 20;
  readonly moneyUnit?: '元' | '万元';
  /** Hubei's forms have no place for reasons: every target is met and scored in full. */
  readonly hasNotes: boolean;
  /** False for a layout that Beijing and Shanghai do not use. */
  readonly isLocal: boolean;
  /** The rows have criteria of their own. */
  readonly hasCriteria?: boolean;
  /** The form prints its rules. */
  readonly isPrinted?: boolean;
}

/** Makes up a form that is right in all that it says. */
export function contentOf(dice: Dice, wanted: Wanted): Content {
  const { executionWeight, moneyUnit, hasNotes, isLocal, hasCriteria = false, isPrinted } = wanted;
  const place = isLocal ? dice.pick(PLACES) : dice.pick(PLACES.slice(0, 2));
  const unit = moneyUnit ?? (dice.chance(0.2) ? '元' : '万元');
  const year = dice.between(2019, 2025);
  const funds = fundsOf(dice, unit);
  const { budget, executed } = funds[0]!;
  const rate = new Decimal(executed).div(budget);
  const scale = isPrinted ? scaleOf(year, executionWeight) : null;
  const executionScore = rounded(earned(scale, executionWeight, rate), place).toFixed(2);
  const lines = Object.entries(SECTIONS).flatMap(([section, points]) =>
    linesOf(dice, section, section === '产出指标' ? 60 - executionWeight : points, {
      place,
      year,
      hasNotes,
      hasCriteria,
    }),
  );
  const total = lines.reduce((sum, { score }) => sum.plus(score), new Decimal(executionScore)).toFixed(2);
  const printed = isPrinted ? printedRules(total, executionWeight, scale) : null;
  return {
    place,
    year,
    project: dice.pick(PROJECTS),
    moneyUnit: unit,
    funds,
    executionWeight: String(executionWeight),
    executionScore,
    lines,
    total,
    grade: gradeOf(total, printed?.grades),
    printed,
  };
}

export const USUAL_GRADES = [90, 80, 60] as const;

export function gradeOf(total: string, [first, second, third]: readonly number[] = USUAL_GRADES): string {
  const points = Number(total);
  return points >= first! ? '优' : points >= second! ? '良' : points >= third! ? '中' : '差';
}

/** One form in three prints no scale, one tiers, one steps. */
function scaleOf(year: number, weight: number): ExecutionScale | null {
  if (year % 3 === 0) return null;
  if (year % 3 === 1) return { kind: 'steps', full: 95, off: 0.5 };
  return {
    kind: 'tiers',
    tiers: [
      [95, weight],
      [90, weight - 2],
      [85, weight - 5],
    ],
  };
}

function earned(scale: ExecutionScale | null, weight: number, rate: Decimal): Decimal {
  if (scale === null) return rate.times(weight);
  const percent = rate.times(100);
  if (scale.kind === 'tiers') return new Decimal(scale.tiers.find(([from]) => percent.gte(from))?.[1] ?? 0);
  const below = Decimal.max(0, new Decimal(scale.full).minus(percent)).ceil();
  return Decimal.max(0, new Decimal(weight).minus(below.times(scale.off)));
}

function scaleText(scale: ExecutionScale | null, weight: number): string {
  if (scale === null) return `预算执行率${weight}分，得分=分值×执行率。`;
  if (scale.kind === 'steps') {
    return `预算执行率≥${scale.full}%得满分，每低于1%扣${scale.off}分，不足1%按1%计，扣完为止。`;
  }
  const [first, second, third] = scale.tiers;
  return (
    `预算执行率≥${first![0]}%得${first![1]}分，${second![0]}%（含）-${first![0]}%得${second![1]}分，` +
    `${third![0]}%（含）-${second![0]}%得${third![1]}分，低于${third![0]}%不得分。`
  );
}

/** Grades by which this total is another one than it usually is, and how the execution is scored. */
function printedRules(
  total: string,
  executionWeight: number,
  scale: ExecutionScale | null,
): NonNullable<Content['printed']> {
  const points = Number(total);
  const first = points >= 90 ? Math.min(99, Math.floor(points) + 1) : 85;
  const [second, third] = points >= 99 ? [98, 70] : [points >= 90 ? 84 : 72, 66];
  const grades = [first, second, third] as const;
  const text = [
    `注：1.${scaleText(scale, executionWeight)}`,
    '2.得分保留两位小数，四舍五入。',
    `3.${first}（含）-100分为优、${second}（含）-${first}分为良、${third}（含）-${second}分为中、${third}分以下为差。`,
  ].join('');
  return { text, grades: [...grades], scale };
}

export function rounded(exact: Decimal, { rounding }: Place): Decimal {
  return exact.toDecimalPlaces(2, rounding === 'truncate' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP);
}

const PARTS = ['其中：当年财政拨款', '上年结转资金', '其他资金'];

function fundsOf(dice: Dice, unit: '元' | '万元'): Money[] {
  const cents = unit === '元' ? 2 : dice.pick([2, 2, 4, 6]);
  const money = (amount: Decimal) => amount.toFixed(cents);
  const budgeted = dice.pick([[1], [1], [0.7, 0.3], [0.6, 0.25, 0.15]]);
  const size = new Decimal(dice.between(1_000, 90_000_000)).div(unit === '元' ? 1 : 10_000);
  const isFull = dice.chance(0.35);
  const all = budgeted.map((share) => {
    const vary = dice.between(900, 1_100);
    const budget = Decimal.max('1', size.times(share).times(vary).div(1_000)).toDecimalPlaces(cents);
    const executed = isFull
      ? budget
      : budget.times(dice.between(8_200, 9_990)).div(10_000).toDecimalPlaces(cents);
    const initial = dice.chance(0.6)
      ? budget
      : budget.times(dice.between(80, 120)).div(100).toDecimalPlaces(cents);
    return { initial, budget, executed };
  });
  const sum = (fact: 'initial' | 'budget' | 'executed') =>
    all.reduce((before, part) => before.plus(part[fact]), new Decimal(0));
  const row = (label: string, depth: 0 | 1, part: (typeof all)[number]): Money => ({
    label,
    depth,
    initial: money(part.initial),
    budget: money(part.budget),
    executed: money(part.executed),
    rate: part.executed.div(part.budget).times(100).toFixed(2),
  });
  const whole = { initial: sum('initial'), budget: sum('budget'), executed: sum('executed') };
  const nothing = dice.pick(['', '-', '—', new Decimal(0).toFixed(cents)]);
  const parts = dice.chance(0.85)
    ? PARTS.map((label, index) =>
        all[index]
          ? row(label, 1, all[index])
          : { label, depth: 1 as const, initial: nothing, budget: nothing, executed: nothing, rate: '' },
      )
    : [];
  const [fiscal, ...others] = parts;
  if (!fiscal || !dice.chance(0.15)) return [row('年度资金总额', 0, whole), ...parts];
  // A part may name what it is made of.
  const own = all[0]!;
  const share = dice.between(30, 100);
  const of = (amount: Decimal) => amount.times(share).div(100).toDecimalPlaces(cents);
  const budget = { initial: of(own.initial), budget: of(own.budget), executed: of(own.executed) };
  const rest = {
    initial: own.initial.minus(budget.initial),
    budget: own.budget.minus(budget.budget),
    executed: own.executed.minus(budget.executed),
  };
  const nested = [{ ...row('其中：一般公共预算', 1, budget), depth: 2 as const }];
  if (share < 100) nested.push({ ...row('政府性基金预算', 1, rest), depth: 2 as const });
  return [row('年度资金总额', 0, whole), fiscal, ...nested, ...others];
}

interface Filing {
  readonly place: Place;
  readonly year: number;
  readonly hasNotes: boolean;
  readonly hasCriteria: boolean;
}

function linesOf(dice: Dice, section: string, points: number, filing: Filing): Line[] {
  const named = NAMES.filter((each) => each.section === section);
  const most =
    section === '产出指标'
      ? dice.between(4, 8)
      : section === '效益指标'
        ? dice.between(1, 4)
        : dice.between(1, 2);
  const chosen = dice
    .shuffled(named)
    .slice(0, most)
    .sort((a, b) => named.indexOf(a) - named.indexOf(b));
  const weights = shares(dice, points, chosen.length);
  return chosen.map((each, index) => lineOf(dice, section, each, weights[index]!, filing));
}

/** Parts of a weight: whole points, halves, or cents. */
function shares(dice: Dice, points: number, count: number): Decimal[] {
  const step = new Decimal(dice.pick(['1', '1', '1', '0.5', '0.05']));
  let left = new Decimal(points).div(step).toNumber();
  const parts: number[] = [];
  for (let rest = count; rest > 1; rest -= 1) {
    const fair = Math.floor(left / rest);
    const part = Math.min(
      left - rest + 1,
      Math.max(1, dice.between(Math.ceil(fair * 0.6), Math.ceil(fair * 1.3))),
    );
    parts.push(part);
    left -= part;
  }
  return [...parts, left].map((part) => step.times(part));
}

function lineOf(
  dice: Dice,
  section: string,
  named: Named,
  weight: Decimal,
  { place, year, hasNotes, hasCriteria }: Filing,
): Line {
  const base = { section, level2: named.level2, name: named.name, weight: points(weight), criterion: null };
  const reason = (): string => dice.pick(REASONS);
  const full = { score: points(weight), note: '', coefficient: '100.00' };
  const scored = (exact: Decimal) => {
    const score = rounded(exact, place);
    const coefficient = score.div(weight).times(100).toFixed(2);
    return score.lt(weight) ? { score: points(score), note: reason(), coefficient } : full;
  };
  const deducted = () => {
    const exact = rounded(weight.times(dice.between(80, 96)).div(100), place);
    // 4 of 4.35 would be a rounding, with a reason or without.
    return scored(exact.isInteger() && !weight.isInteger() ? exact.minus('0.1') : exact);
  };
  const fate = hasNotes ? dice.below(100) : 0;
  if (named.kind === 'words') {
    const [value, actual] = dice.pick(named.said);
    const said = { sign: '', value, unit: '', actual, completion: '' };
    if (hasCriteria) {
      const { criterion, scores } = requirements(weight);
      const lost = fate >= 85 ? scored(new Decimal(scores[1]!)) : full;
      return { ...base, ...said, ...lost, criterion };
    }
    return { ...base, ...said, ...(fate >= 85 ? deducted() : full) };
  }
  if (named.kind === 'month') {
    const month = dice.between(6, 12);
    const done = dice.between(Math.max(1, month - 2), month);
    const inYear = dice.chance(0.5);
    const sign = inYear ? '' : '≤';
    const value = inYear ? `${year}年${month}月底前` : `${month}月`;
    const actual = inYear ? `${year}年${done}月` : `${done}月`;
    return { ...base, sign, value, unit: '', actual, completion: '', ...(fate >= 90 ? deducted() : full) };
  }
  const { unit, low, high, step, sign } = named;
  const target = new Decimal(dice.between(low, high)).times(step);
  const most = named.most ?? null;
  const least = new Decimal(step);
  const isMissed = fate >= 72 && fate < 88 && target.gt(least.times(4));
  const worse = new Decimal(dice.between(70, 97)).div(100);
  const better = new Decimal(dice.pick([100, 100, 100, dice.between(101, 120)])).div(100);
  const factor = isMissed ? worse : better;
  const toStep = (number: Decimal, up: boolean) =>
    number
      .div(step)
      .toDecimalPlaces(0, up ? Decimal.ROUND_UP : Decimal.ROUND_DOWN)
      .times(step);
  const isUp = sign !== '≤';
  let actual = isUp ? toStep(target.times(factor), !isMissed) : toStep(target.div(factor), isMissed);
  if (most !== null && actual.gt(most)) actual = Decimal.max(target, most);
  // From 130 % up somebody has to explain it.
  const isTooMuch = isUp && !isMissed && actual.gt(target.times('1.25'));
  if ((sign === '=' && !isMissed) || isTooMuch) actual = target;
  if (!isUp && actual.lte(0)) actual = target;
  const ratio = isUp ? actual.div(target) : target.div(actual);
  const miss = isUp ? actual.lt(target) : actual.gt(target);
  const places = new Decimal(step).decimalPlaces();
  const shown = (number: Decimal) => number.toFixed(places);
  const completion = actual.div(target).times(100).toFixed(2);
  const said = { sign, value: shown(target), unit, actual: `${shown(actual)}${unit}`, completion };
  const steps = hasCriteria && unit === '%' && places === 0 && sign !== '=';
  if (steps) {
    const loss = new Decimal(dice.pick(['0.1', '0.2', '0.5']));
    const way = isUp ? '低于' : '超过';
    const text = `${sign}${shown(target)}%得满分，每${way}1个百分点扣${loss.toFixed()}分，扣完为止`;
    const criterion = { text, worth: { kind: 'steps', loss: loss.toFixed() } } as const;
    const lost = actual.minus(target).abs().times(loss);
    const reached = fate >= 94 ? deducted() : full;
    const earned = miss ? scored(Decimal.max(0, weight.minus(lost))) : reached;
    return { ...base, ...said, ...earned, criterion };
  }
  if (miss) return { ...base, ...said, ...scored(weight.times(ratio)) };
  return { ...base, ...said, ...(fate >= 94 ? deducted() : full) };
}

/** As people write points: 5, 4.5, 4.85. */
function points(number: Decimal): string {
  return number.toFixed();
}

/** A list of requirements, fulfilled or not, and the scores from the whole weight down. */
function requirements(weight: Decimal): {
  readonly criterion: NonNullable<Line['criterion']>;
  readonly scores: readonly string[];
} {
  const first = weight.div(2).toDecimalPlaces(1, Decimal.ROUND_UP);
  const second = weight.minus(first);
  const text = `①有制度、有措施，${first.toFixed()}分；②落实到位，${second.toFixed()}分。`;
  const scores = [weight, first, second, new Decimal(0)].map((score) => score.toFixed());
  return { criterion: { text, worth: { kind: 'scale', scores } }, scores };
}

import { Decimal } from '../../../src/notation/decimal';
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
  /** 分: 10 beside 50, 30 and 10, or 20 beside 40, 30 and 10. */
  readonly executionWeight: 10 | 20;
  readonly moneyUnit?: '元' | '万元';
  /** Hubei's forms have no place for reasons: every target is met and scored in full. */
  readonly hasNotes: boolean;
  /** False for a layout that Beijing and Shanghai do not use. */
  readonly isLocal: boolean;
}

/** Makes up a form that is right in all that it says. */
export function contentOf(dice: Dice, { executionWeight, moneyUnit, hasNotes, isLocal }: Wanted): Content {
  const place = isLocal ? dice.pick(PLACES) : dice.pick(PLACES.slice(0, 2));
  const unit = moneyUnit ?? (dice.chance(0.2) ? '元' : '万元');
  const year = dice.between(2019, 2025);
  const funds = fundsOf(dice, unit);
  const { budget, executed } = funds[0]!;
  const rate = new Decimal(executed).div(budget);
  const executionScore = rounded(rate.times(executionWeight), place).toFixed(2);
  const lines = Object.entries(SECTIONS).flatMap(([section, points]) =>
    linesOf(dice, section, section === '产出指标' ? 60 - executionWeight : points, { place, year, hasNotes }),
  );
  const total = lines.reduce((sum, { score }) => sum.plus(score), new Decimal(executionScore)).toFixed(2);
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
    grade: gradeOf(total),
  };
}

function gradeOf(total: string): string {
  const points = Number(total);
  return points >= 90 ? '优' : points >= 80 ? '良' : points >= 60 ? '中' : '差';
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
  { place, year, hasNotes }: Filing,
): Line {
  const base = { section, level2: named.level2, name: named.name, weight: points(weight) };
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
  if (miss) return { ...base, ...said, ...scored(weight.times(ratio)) };
  return { ...base, ...said, ...(fate >= 94 ? deducted() : full) };
}

/** As people write points: 5, 4.5, 4.85. */
function points(number: Decimal): string {
  return number.toFixed();
}

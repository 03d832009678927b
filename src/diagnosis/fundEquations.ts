import type { Form, Fund, NumberEntry, RateEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { HUNDRED, ONE, ZERO, unitOfPlace } from '../notation/decimal';
import { agreesWithDue, pointPlaces, rateAgrees } from '../scoring/agrees';
import { executionScoreAt, nearestOf } from '../scoring/executionScore';
import type { ExecutionScore } from '../scoring/executionScore';
import { roundAt, roundWithin } from '../scoring/rounding';
import type { Rules } from '../scoring/rules';
import { entryWith, hasFormula } from './arithmeticCells';
import type { FormCells } from './arithmeticCells';
import type { ArithmeticCell } from './diagnosis';
import { numberOf } from './equation';
import { readingsOf } from './readings';
import type { Changes, Equation, State } from './equation';

const COLUMNS = ['initial', 'budget', 'executed'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Makes the equations that amounts alone have to keep: the sums of the funds’ columns, and that no more was spent than
 * planned.
 */
export function amountEquations(form: Form, cells: FormCells): Equation[] {
  const equations: Equation[] = [];
  form.funds.forEach((_, index) => {
    const parts = partsOf(form.funds, index);
    if (parts.length > 0) {
      for (const column of COLUMNS) {
        const equation = partsEquation(form, index, parts, column, cells);
        if (equation) equations.push(equation);
      }
    }
    const budget = cells.ofFund(index, 'budget');
    const executed = cells.ofFund(index, 'executed');
    if (budget?.recorded && executed?.recorded) equations.push(withinBudget(executed, budget));
  });
  return equations;
}

/** Makes the equations of the rates and of the execution score, which follow from amounts. */
export function executionEquations(form: Form, cells: FormCells, rules: Rules): Equation[] {
  const equations: Equation[] = [];
  form.funds.forEach((fund, index) => {
    const rate = rateEquation(index, cells, rules);
    if (rate) equations.push(rate);
    if (index !== form.scoredFund) return;
    const score = executionScore(fund, index, rate, cells, rules);
    if (score) equations.push(score);
  });
  return equations;
}

/** Indices of the rows directly below a row: of the total's the parts, of a part's its own. */
function partsOf(funds: readonly Fund[], whole: number): readonly number[] {
  const { depth } = funds[whole]!;
  // A second total is another block's; whose parts the rows are, nobody can tell.
  if (depth === 0 && funds.some((fund, index) => index !== whole && fund.depth === 0)) return [];
  const parts: number[] = [];
  const others = depth === 0 ? funds.keys() : rowsBelow(funds, whole);
  for (const index of others) if (funds[index]!.depth === depth + 1) parts.push(index);
  return parts;
}

function* rowsBelow(funds: readonly Fund[], whole: number): Generator<number> {
  for (let i = whole + 1; i < funds.length && funds[i]!.depth > funds[whole]!.depth; i += 1) yield i;
}

/**
 * A row of funds is the sum of its parts, each as exact as it is recorded. A form that lists only some of
 * the parts is wrong only where these are more than the whole; that it lists all, its other funds or another
 * column show.
 */
function partsEquation(
  form: Form,
  whole: number,
  parts: readonly number[],
  column: Column,
  cells: FormCells,
): Equation | null {
  const of = cells.ofFund(whole, column);
  if (!of?.recorded) return null;
  const from: ArithmeticCell[] = [];
  for (const part of parts) {
    const entry = form.funds[part]![column];
    if (!entry) continue;
    const cell = cells.ofFund(part, column)!;
    if (cell.recorded !== null) from.push(cell);
    // Not a blank, but a number that cannot be relied on.
    else if (entry.reading !== 'empty') return null;
  }
  if (from.length === 0) return null;
  // Asked for only where the parts are less than the whole.
  const isWhole = (): boolean =>
    (parts.length > 1 && parts.some((part) => form.funds[part]!.role === 'other')) ||
    SHOWN_WHOLE_BY[column].some((other) => addsUp(form, whole, parts, other));
  const sum = (changes: Changes, cells: readonly ArithmeticCell[] = from): Decimal =>
    cells.reduce((all, cell) => all.plus(numberOf(cell, changes)!), ZERO);
  const state = (changes: Changes): State => {
    const stated = numberOf(of, changes)!;
    const off = sum(changes).minus(stated);
    if (off.isZero()) return 'holds';
    const firsts = firstOfEachRole(from, form.funds);
    const offs = firsts.length === from.length ? [off] : [off, sum(changes, firsts).minus(stated)];
    const slack = slackOf([of, ...from]);
    if (offs.some((by) => by.abs().lte(slack))) return 'holds';
    return offs.some((by) => by.isNegative()) && !isWhole() ? 'silent' : 'fails';
  };
  return {
    kind: 'parts',
    of,
    from,
    isDirected: hasFormula(of),
    state,
    exact: (changes) => sum(changes),
    solve: (cell, changes) =>
      cell === of ? sum(changes) : numberOf(of, changes)!.minus(sum(changes)).plus(numberOf(cell, changes)!),
  };
}

/**
 * What is spent comes out of the year's budget: parts that make up all of one make up all of the other. The
 * year's beginning shows nothing of what was added since; but nothing is taken out of a budget by and by.
 */
const SHOWN_WHOLE_BY: Readonly<Record<Column, readonly Column[]>> = {
  initial: ['budget'],
  budget: ['executed'],
  executed: ['budget'],
};

/** True where the parts make up just the whole of a column, and are not all nothing. */
function addsUp(form: Form, whole: number, parts: readonly number[], column: Column): boolean {
  const stated = form.funds[whole]![column]?.number;
  if (!stated || stated.isZero()) return false;
  const sum = parts.reduce((all, part) => all.plus(form.funds[part]![column]?.number ?? ZERO), ZERO);
  return sum.eq(stated);
}

/** Of two rows with one role the second may be a detail of the first (其中：上级补助). */
function firstOfEachRole(
  cells: readonly ArithmeticCell[],
  funds: readonly Fund[],
): readonly ArithmeticCell[] {
  const roleOf = ({ fund }: ArithmeticCell): Fund['role'] => funds[fund!]!.role;
  return cells.filter((cell, index) => cells.findIndex((other) => roleOf(other) === roleOf(cell)) === index);
}

/** Half a unit of the last place for each rounded amount; whole numbers were not rounded. */
function slackOf(cells: readonly ArithmeticCell[]): Decimal {
  const places = Math.max(...cells.map(({ entry }) => (entry as NumberEntry).places));
  return places === 0 ? ZERO : unitOfPlace(places).times(cells.length).div(2);
}

function withinBudget(of: ArithmeticCell, budget: ArithmeticCell): Equation {
  return {
    kind: 'within-budget',
    of,
    from: [budget],
    isDirected: false,
    state: (changes) => (numberOf(of, changes)!.lte(numberOf(budget, changes)!) ? 'holds' : 'fails'),
    exact: (changes) => numberOf(budget, changes),
    solve: (cell, changes) => numberOf(cell === of ? budget : of, changes),
  };
}

/** 执行率 is a percentage with two decimals in every form seen, also where scores are whole points. */
const RATE_PLACES = 2;

/** A rate above 100 % may be recorded as 100 %, which is all that counts, and then tells nothing of the amounts. */
function rateEquation(fund: number, cells: FormCells, rules: Rules): Equation | null {
  const of = cells.ofFund(fund, 'rate');
  const budget = cells.ofFund(fund, 'budget');
  const executed = cells.ofFund(fund, 'executed');
  if (!of?.recorded || !budget?.recorded || !executed?.recorded) return null;
  const exact = (changes: Changes): Decimal | null => {
    const planned = numberOf(budget, changes)!;
    return planned.gt(0) ? numberOf(executed, changes)!.div(planned) : null;
  };
  return {
    kind: 'rate',
    of,
    from: [executed, budget],
    isDirected: true,
    state: (changes) => {
      const rate = exact(changes);
      if (rate === null) return 'silent';
      const isBeside = changes.has(executed) || changes.has(budget);
      const entries = readingsOf(of, numberOf(of, changes)!, isBeside);
      const isSaid = (exact: Decimal): boolean => entries.some((entry) => rateAgrees(entry, exact));
      if (isSaid(rate)) return 'holds';
      return rate.gt(ONE) && isSaid(ONE) ? 'silent' : 'fails';
    },
    exact,
    solve: (cell, changes) => {
      const rate = numberOf(of, changes)!;
      if (cell === executed) return amountLike(executed, rate.times(numberOf(budget, changes)!));
      if (cell === budget)
        return rate.gt(0) ? amountLike(budget, numberOf(executed, changes)!.div(rate)) : null;
      const right = exact(changes);
      const places = Math.max(pointPlaces(of.entry as RateEntry), RATE_PLACES);
      return right && roundAt(right, places + 2, rules.mode);
    },
  };
}

/** An amount that follows only from a rounded rate is known to the places that amounts here have, no more. */
function amountLike(cell: ArithmeticCell, amount: Decimal): Decimal {
  return amount.toDecimalPlaces(Math.max((cell.entry as NumberEntry).places, 2));
}

/**
 * Execution score = weight × min(1, C/B), or weight × the recorded rate where that is right: 86 % of 10
 * is 8.6, though C/B may be 86.2 %. Without amounts the rate alone says it. Where the rules have a criterion
 * for budget execution, that gives the score for the rate.
 */
function executionScore(
  { budget: planned, executed: spent, weight: stated }: Fund,
  fund: number,
  rateEquation: Equation | null,
  cells: FormCells,
  rules: Rules,
): Equation | null {
  const of = cells.ofFund(fund, 'execution-score');
  const weight = cells.ofFund(fund, 'execution-weight');
  if (!of?.recorded || (stated !== null && !weight?.recorded)) return null;
  const budget = cells.ofFund(fund, 'budget');
  const executed = cells.ofFund(fund, 'executed');
  const rate = cells.ofFund(fund, 'rate');
  const hasAmounts = budget?.recorded != null && executed?.recorded != null;
  const isWithoutAmounts = !planned?.text && !spent?.text;
  const known = rate?.recorded ? rate : null;
  if (!hasAmounts && !(isWithoutAmounts && known)) return null;

  const weightOf = (changes: Changes): Decimal =>
    weight ? numberOf(weight, changes)! : rules.executionWeight;
  const byRate = (changes: Changes): ExecutionScore | null =>
    known && executionScoreAt(weightOf(changes), numberOf(known, changes)!, rules);
  const given = (changes: Changes): ExecutionScore | null => {
    if (!hasAmounts) return byRate(changes);
    const [b, c, full] = [numberOf(budget, changes)!, numberOf(executed, changes)!, weightOf(changes)];
    if (b.lte(0)) return null;
    if (rules.executionCriterion) return executionScoreAt(full, c.div(b), rules);
    const score = c.gte(b) ? full : c.isNegative() ? ZERO : c.times(full).div(b);
    return { least: score, most: score, derivations: [] };
  };
  const exact = (changes: Changes): Decimal | null => {
    const right = given(changes);
    return right && nearestOf(numberOf(of, changes)!, right);
  };
  /** The weight with which a scale gives a score: 15 for 14 where a point is off, or 15 of 15 earned. */
  const weightFor = (score: Decimal, now: Decimal, changes: Changes): Decimal | null => {
    const earns = (points: Decimal): Decimal | null =>
      given(new Map(changes).set(weight!, points))?.most ?? null;
    const [here, beyond] = [earns(now), earns(now.plus(ONE))];
    if (here === null || beyond === null || here.eq(beyond)) return null;
    const meant = pointsNear(now.plus(score.minus(here).div(beyond.minus(here))));
    return earns(meant)?.eq(score) === true ? meant : null;
  };
  const state = (changes: Changes): State => {
    const score = numberOf(of, changes)!;
    const full = weightOf(changes);
    const right = exact(changes);
    if (right === null) return 'silent';
    if (score.gt(full) || (score.isNegative() && !score.isZero())) return 'fails';
    const entry = entryWith(of, score);
    const isCapped = hasAmounts && numberOf(executed, changes)!.gt(numberOf(budget, changes)!);
    const isRight = (due: Decimal): boolean => agreesWithDue(entry, due, roundWithin(full, due, rules));
    if (isRight(right)) return isCapped ? 'silent' : 'holds';
    const other = rateEquation?.state(changes) === 'holds' ? byRate(changes) : null;
    return other !== null && isRight(nearestOf(score, other)) ? 'holds' : 'fails';
  };
  return {
    kind: 'execution-score',
    of,
    from: [...(hasAmounts ? [executed, budget] : [known!]), ...(weight ? [weight] : [])],
    isDirected: true,
    state,
    exact,
    ...(rules.executionCriterion && {
      between: (changes: Changes) => {
        const right = given(changes);
        return right && ([right.least, right.most] as const);
      },
    }),
    solve: (cell, changes) => {
      const full = weightOf(changes);
      const right = exact(changes);
      // Which of several scores is meant, the sentence does not say.
      if (cell === of) return right && isOne(given(changes)!) ? roundWithin(full, right, rules) : null;
      const score = numberOf(of, changes)!;
      // What a scale gives does not lead back to one rate.
      if (rules.executionCriterion) return cell === weight ? weightFor(score, full, changes) : null;
      if (right === null || right.isZero() || full.isZero()) return null;
      if (cell === weight) return pointsNear(score.times(full).div(right));
      if (cell === executed) return amountLike(executed, score.div(full).times(numberOf(budget!, changes)!));
      if (cell === budget && score.gt(0))
        return amountLike(budget, full.times(numberOf(executed!, changes)!).div(score));
      return cell === known ? score.div(full).toDecimalPlaces(4) : null;
    },
  };
}

function isOne({ least, most }: ExecutionScore): boolean {
  return least.eq(most);
}

/** A weight that a rounded score gives: the whole number that is near, else with two decimals. */
function pointsNear(weight: Decimal): Decimal {
  const whole = weight.toDecimalPlaces(0);
  return weight.minus(whole).abs().times(HUNDRED).lte(whole) ? whole : weight.toDecimalPlaces(2);
}

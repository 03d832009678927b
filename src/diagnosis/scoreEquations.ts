import { copiesTarget } from '../form/facts/copiesTarget';
import type { Form } from '../form/form';
import type { StateOfNote } from '../form/facts/stateOfNote';
import { stateOfNote } from '../form/facts/stateOfNote';
import { ONE, ZERO } from '../notation/decimal';
import type { Decimal } from '../notation/decimal';
import { agrees, agreesWithDue, agreesWithScore, rateAgrees } from '../scoring/agrees';
import { evaluate } from '../scoring/evaluate';
import { gradeOf } from '../scoring/grade';
import { roundAt, roundScore } from '../scoring/rounding';
import type { Rules } from '../scoring/rules';
import type { IndicatorScore } from '../scoring/scorecard';
import { entryWith, withTyped } from './arithmeticCells';
import type { FormCells } from './arithmeticCells';
import type { ArithmeticCell } from './diagnosis';
import { numberOf, sumOf, valueOf } from './equation';
import type { Changes, Equation, State } from './equation';
import { readingsOf } from './readings';
import type { DiagnosedForm } from './diagnosedForm';

/** Indices of the indicators whose scores count: one of those that share a cell. */
export function carriersOf({ indicators }: Pick<Form, 'indicators'>): readonly number[] {
  const carriers: number[] = [];
  for (let index = 0; index < indicators.length; index += 1) {
    const { kind, scoredWith } = indicators[index]!;
    if (kind === 'scored' && (scoredWith === null || scoredWith === index)) carriers.push(index);
  }
  return carriers;
}

/**
 * Makes the equations of the totals, where all scores are known: each stated total = execution score + indicators’
 * scores.
 */
export function totalEquations({ form, cells }: DiagnosedForm, carriers: readonly number[]): Equation[] {
  // Nobody can say how extra points enter the total.
  if (form.extraPoints) return [];
  const stated = [cells.ofTotal('total'), ...cells.ofOtherTotals()].filter((cell) => cell?.recorded != null);
  const isScored = stated.length > 0 && carriers.length > 0;
  const terms = isScored ? scoreCells(form, cells, carriers) : null;
  if (!terms) return [];
  const members = new Set(terms);
  const sum = sumOf(
    members,
    [...members].reduce<Decimal>((all, { recorded }) => all.plus(recorded as Decimal), ZERO),
  );
  return stated.map((of) => ({
    kind: 'total' as const,
    of: of!,
    from: terms,
    isDirected: true,
    state: (changes) =>
      agrees(entryWith(of!, numberOf(of!, changes)!), sum.of(changes)!) ? 'holds' : 'fails',
    exact: (changes) => sum.of(changes),
    solve: (cell, changes) => {
      const scores = sum.of(changes)!;
      return cell === of ? scores : numberOf(of!, changes)!.minus(scores).plus(numberOf(cell, changes)!);
    },
  }));
}

/** The cells whose scores make up the total; null where one of them is missing or cannot be relied on. */
function scoreCells(
  form: Form,
  cells: FormCells,
  carriers: readonly number[],
): readonly ArithmeticCell[] | null {
  const terms: ArithmeticCell[] = [];
  const fund = form.scoredFund === null ? null : cells.ofFund(form.scoredFund, 'execution-score');
  if (fund) {
    if (fund.recorded === null) return null;
    terms.push(fund);
  }
  for (const index of carriers) {
    const score = cells.ofIndicator(index, 'score');
    if (score?.recorded == null) return null;
    terms.push(score);
  }
  return terms;
}

/** Makes the equation of the grade: the recorded grade is the grade of the recorded total. */
export function gradeEquation(grade: string | null, cells: FormCells, rules: Rules): Equation | null {
  const of = cells.ofGrade(grade);
  const total = cells.ofTotal('total') ?? cells.ofOtherTotals()[0];
  if (of?.recorded == null || total?.recorded == null) return null;
  const exact = (changes: Changes): string | null => gradeOf(numberOf(total, changes), rules);
  return {
    kind: 'grade',
    of,
    from: [total],
    isDirected: true,
    state: (changes) => {
      const name = exact(changes);
      if (name === null) return 'silent';
      return name === valueOf(of, changes) ? 'holds' : 'fails';
    },
    exact,
    solve: (cell, changes) => (cell === of ? exact(changes) : null),
  };
}

/** In lists with 得分系数(%): score = coefficient × weight. */
export function coefficientEquation(indicator: number, cells: FormCells, rules: Rules): Equation | null {
  const coefficient = cells.ofIndicator(indicator, 'coefficient');
  if (!coefficient?.recorded) return null;
  const of = cells.ofIndicator(indicator, 'score');
  const weight = cells.ofIndicator(indicator, 'weight');
  if (!of?.recorded || !weight?.recorded) return null;
  // A bare 100 beside a weight of 0.1 and a score of 10 was read as 10000 %.
  const exact = (changes: Changes): Decimal => {
    const full = numberOf(weight, changes)!;
    const points = numberOf(of, changes)!;
    const readings = readingsOf(coefficient, numberOf(coefficient, changes)!, changes.has(weight));
    const products = readings.map(({ number }) => number!.times(full));
    return products.find((product) => agrees(entryWith(of, points), product)) ?? products[0]!;
  };
  return {
    kind: 'coefficient',
    of,
    from: [coefficient, weight],
    isDirected: false,
    state: (changes) => {
      const [points, right] = [numberOf(of, changes)!, exact(changes)];
      return agreesWithDue(entryWith(of, points), right, roundScore(right, rules)) ? 'holds' : 'fails';
    },
    exact,
    solve: (cell, changes) => {
      if (cell === of) return roundScore(exact(changes), rules);
      const other = numberOf(cell === coefficient ? weight : coefficient, changes)!;
      return other.isZero() ? null : numberOf(of, changes)!.div(other).toDecimalPlaces(4);
    },
  };
}

/**
 * 完成率 = achievement ÷ target; of reverse indicators turned round. What is achieved beyond the target may
 * be recorded as 100 %.
 */
export function completionEquation(subject: DiagnosedForm, indicator: number): Equation | null {
  const { cells, rules } = subject;
  const { indicators } = subject.card;
  const of = cells.ofIndicator(indicator, 'completion');
  const ratio = indicators[indicator]?.ratio;
  const target = cells.ofMeasure(indicator, 'target');
  const actual = cells.ofMeasure(indicator, 'actual');
  if (!of?.recorded || !ratio || !target?.recorded || !actual?.recorded) return null;
  // What was reached is not said, so that nothing can be divided.
  if (copiesTarget(subject.form.indicators[indicator]!)) return null;
  const isTurned = indicators[indicator]!.direction !== 'positive';
  const ratioOf = (changes: Changes): Decimal | null => {
    if (changes.size === 0 || (!changes.has(target) && !changes.has(actual))) return ratio;
    return reevaluate(subject, indicator, changes).ratio;
  };
  return {
    kind: 'completion',
    of,
    from: [target, actual],
    isDirected: true,
    state: (changes) => {
      const exact = ratioOf(changes);
      if (exact === null) return 'silent';
      const isBesideOthers = changes.has(target) || changes.has(actual);
      const entries = readingsOf(of, numberOf(of, changes)!, isBesideOthers);
      const isSaid = (ratio: Decimal): boolean => entries.some((entry) => rateAgrees(entry, ratio));
      if (isSaid(exact)) return 'holds';
      const turned = isTurned && !exact.isZero() ? ONE.div(exact) : null;
      if (turned && isSaid(turned)) return 'holds';
      return (exact.gt(ONE) || turned?.gt(ONE)) && isSaid(ONE) ? 'silent' : 'fails';
    },
    exact: ratioOf,
    solve: (cell, changes) => {
      const exact = cell === of ? ratioOf(changes) : null;
      return exact && roundAt(exact, 4, rules.mode);
    },
  };
}

/**
 * Makes a row’s equation: its score is one that the rules allow for its target, achievement and weight. A deduction
 * with its reason says nothing against the facts, and neither does a score that the rules do not give.
 */
export function rowEquation(subject: DiagnosedForm, indicator: number): Equation | null {
  const { form, card, cells } = subject;
  const of = cells.ofIndicator(indicator, 'score');
  const score = card.indicators[indicator];
  if (!of?.recorded || !score || form.indicators[indicator]!.scoredWith !== null) return null;
  const weight = cells.ofIndicator(indicator, 'weight');
  const target = cells.ofMeasure(indicator, 'target');
  const actual = cells.ofMeasure(indicator, 'actual');
  const from = [weight, target, actual].filter((cell) => cell !== null);
  const note = stateOfNote(form.indicators[indicator]!);
  const outcome = (changes: Changes): Outcome => {
    if (changes.size === 0 || !from.some((cell) => changes.has(cell))) return score;
    return reevaluate(subject, indicator, changes);
  };
  return {
    kind: 'row',
    of,
    from,
    isDirected: false,
    state: (changes) =>
      rowState(of, numberOf(of, changes)!, weight && numberOf(weight, changes), outcome(changes), note),
    exact: (changes) => outcome(changes).exact,
    solve: (cell, changes) => {
      const { computed, reached } = outcome(changes);
      if (cell === of) return computed;
      return cell === weight && reached ? numberOf(of, changes) : null;
    },
  };
}

type Outcome = Pick<IndicatorScore, 'nature' | 'exact' | 'computed' | 'min' | 'ratio' | 'reached' | 'basis'>;

function rowState(
  cell: ArithmeticCell,
  score: Decimal,
  weight: Decimal | null,
  outcome: Outcome,
  note: StateOfNote,
): State {
  if (score.isNegative() && !score.isZero()) return 'fails';
  if (weight !== null && score.gt(weight)) return 'fails';
  const { computed, min } = outcome;
  if (computed === null) return 'silent';
  if (isRecordedAs(cell, score, outcome, weight)) return 'holds';
  if (score.gt(computed)) return 'fails';
  if (min === null || score.gte(min)) return 'holds';
  return note === 'real' ? 'silent' : 'fails';
}

/** The score as recorded stands for the exact one. A score below the weight is never rounded up to all of it. */
function isRecordedAs(
  cell: ArithmeticCell,
  score: Decimal,
  outcome: Outcome,
  weight: Decimal | null,
): boolean {
  const isWhole = weight !== null && score.gte(weight) && outcome.exact?.lt(weight) === true;
  return !isWhole && agreesWithScore(entryWith(cell, score), outcome);
}

/** Applies the rules to a row with other facts in it. */
export function reevaluate(
  { form, cells, rules }: DiagnosedForm,
  index: number,
  changes: Changes,
): IndicatorScore {
  let indicator = form.indicators[index]!;
  for (const role of ['target', 'actual'] as const) {
    const cell = cells.ofMeasure(index, role);
    const typed = cell && changes.get(cell);
    if (typed) indicator = withTyped(indicator, role, typed as Decimal);
  }
  const weight = cells.ofIndicator(index, 'weight');
  const weighed = weight && changes.get(weight);
  if (weighed && indicator.weight) {
    indicator = { ...indicator, weight: { ...indicator.weight, number: weighed as Decimal } };
  }
  return evaluate(indicator, false, { rules, year: form.year });
}

import type { NumberEntry, RateEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { pointPlaces } from '../scoring/agrees';
import { hasFormula } from './arithmeticCells';
import type { ArithmeticCell, Contradiction, Culprit, Explanation, FailedEquation } from './diagnosis';
import { numberOf, valueOf } from './equation';
import type { Changes, Equation } from './equation';
import { isOther } from './search';
import type { Attempt, Search } from './search';
import { movedPoints } from './movedPoints';
import { isTellingSlip } from './slips';

/** The cause of an open equation, and of the equations that fail with it. */
export interface Cause {
  readonly fault: Contradiction['fault'];
  /** Best first. */
  readonly attempts: readonly Attempt[];
  /** What fails for the same cause, though no attempt may tell how. */
  readonly explains?: readonly Equation[];
}

/** The most cells that are named as possibly wrong: a longer list helps nobody who looks for the wrong one. */
const MOST_CANDIDATES = 6;

/**
 * Finds the smallest set of cells whose change makes an equation hold and breaks no other. Of several cells, the one
 * wins that puts the most right.
 */
export function causeOf(equation: Equation, open: readonly Equation[], base: Changes, search: Search): Cause {
  if (equation.isDirected) return causeOfResult(equation, open, base, search);
  return causeAmongFacts(equation, open, base, search);
}

/**
 * Finds the cause where a result disagrees with the facts it follows from. The result itself is blamed, unless a slip
 * of a known kind in one fact would make two or more of the recorded results right (docs/decisions/diagnosis.md).
 */
function causeOfResult(equation: Equation, open: readonly Equation[], base: Changes, search: Search): Cause {
  const results = outdatedResults(equation, open, base, search);
  const facts = factsOf(equation, search).flatMap((cell) => {
    if (search.isConfirmed(cell)) return [];
    const attempt = bestAttempt(cell, equation, open, base, search);
    return attempt && isTelling(attempt, base) ? [attempt] : [];
  });
  const best = mostGaining(facts, search);
  const fault =
    best.length === 1 && (results === null || best[0]!.culprits[0]!.slip !== null) ? 'slip' : 'undecided';
  if (results === null) return { fault, attempts: best };
  const explainsMore =
    best.length > 0 &&
    gain(best[0]!) >= gain(results) &&
    (results.culprits.length > 1 || gain(best[0]!) > gain(results));
  return explainsMore ? { fault, attempts: [...best, results] } : { fault: 'outdated', attempts: [results] };
}

const NOBODY: Cause = { fault: 'undecided', attempts: [] };

/** The result worked out anew; a rate and an execution score of one row that are both outdated are one cause. */
function outdatedResults(
  equation: Equation,
  open: readonly Equation[],
  base: Changes,
  search: Search,
): Attempt | null {
  const together = open.filter(
    ({ kind, of }) =>
      (equation.kind === 'rate' || equation.kind === 'execution-score') &&
      (kind === 'rate' || kind === 'execution-score') &&
      of.fund === equation.of.fund,
  );
  const values = (together.length > 1 ? together : [equation]).flatMap((each) => {
    const right = each.solve(each.of, base);
    return right === null ? [] : [[each.of, right] as const];
  });
  return values.length === 0 ? null : search.attempt(values, open, base);
}

/** The facts that a result follows from, through cells that are themselves sums by a formula. */
function factsOf(equation: Equation, search: Search): readonly ArithmeticCell[] {
  const facts = new Set<ArithmeticCell>();
  const look = (cells: readonly ArithmeticCell[], depth: number): void => {
    for (const cell of cells) {
      if (!hasFormula(cell)) {
        if (cell.nature === 'fact') facts.add(cell);
      } else if (depth < 3) {
        for (const other of search.of(cell))
          if (other.of === cell && other.isDirected) look(other.from, depth + 1);
      }
    }
  };
  look(equation.from, 0);
  return [...facts];
}

/**
 * Finds the cause where facts contradict one another: the cell that makes the most equations hold. Where several do,
 * each may be wrong, a number that only a label states before those below it.
 */
function causeAmongFacts(
  equation: Equation,
  open: readonly Equation[],
  base: Changes,
  search: Search,
): Cause {
  const moved = causeOfMoved(equation, open, base, search);
  if (moved) return moved;
  const isBound = equation.kind === 'within-budget';
  const isOfExecution = equation.kind === 'execution-indicator';
  const accept = isBound
    ? (attempt: Attempt) => isPlausibleSpending(attempt, equation)
    : // Rate and execution score that agree with the amounts speak for them.
      (attempt: Attempt) => !isOfExecution || attempt.against === 0;
  const all = cellsOf(equation).flatMap(
    (cell) => bestAttempt(cell, equation, open, base, search, accept) ?? [],
  );
  const unconfirmed = all.filter(({ culprits }) => !culprits.some(({ cell }) => search.isConfirmed(cell)));
  const best = mostGaining(unconfirmed.length > 0 ? unconfirmed : all, search);
  // Any weight could be what the others lack, so one is blamed only where it puts something else right too.
  if (equation.kind === 'all-weights' && !(best.length > 0 && gain(best[0]!) > 1)) return NOBODY;
  if (best.length === 0) return { fault: 'undecided', attempts: pairs(equation, open, base, search) };
  if (best.length > MOST_CANDIDATES) return NOBODY;
  const isLabel = ({ culprits }: Attempt): boolean => culprits[0]!.cell.nature === 'result';
  const label = best.find(isLabel);
  // Any of the scores below a label could be less.
  if (label && equation.kind === 'level-scores') return { fault: 'slip', attempts: [label] };
  const attempts = [...best.filter(isLabel), ...best.filter((attempt) => !isLabel(attempt))];
  return { fault: best.length === 1 ? 'slip' : 'undecided', attempts };
}

/** Points of one row given to another, if that is what a level's weight shows. */
function causeOfMoved(
  equation: Equation,
  open: readonly Equation[],
  base: Changes,
  search: Search,
): Cause | null {
  const moved = movedPoints(equation, open, base, search);
  if (!moved) return null;
  const { explains } = moved;
  const best = mostGaining(moved.attempts, search);
  if (best.length > MOST_CANDIDATES) return { ...NOBODY, explains };
  return { fault: best.length === 1 ? 'slip' : 'undecided', attempts: best, explains };
}

/** Those by which the most becomes right, and that give an amount which stands beside them too. */
function mostGaining(attempts: readonly Attempt[], search: Search): readonly Attempt[] {
  const worth = (attempt: Attempt): number =>
    gain(attempt) * 2 + Number(attempt.culprits.every(({ cell, value }) => search.isConfirmed(cell, value)));
  const most = Math.max(...attempts.map(worth));
  return attempts.filter((attempt) => worth(attempt) === most).toSorted(byLikelihood);
}

/** The cells of an equation that a person may have mistyped. */
function cellsOf({ of, from }: Equation): readonly ArithmeticCell[] {
  return [...new Set([of, ...from])].filter((cell) => !hasFormula(cell) && cell.recorded !== null);
}

/**
 * Whether a smaller executed amount is believable, where nearly any would be within the budget: a slip explains it,
 * the results that agreed stay as they are, and most of the budget is spent, as results that say 100 % have it.
 */
function isPlausibleSpending(
  { culprits, against, changes, fixed }: Attempt,
  { of, from }: Equation,
): boolean {
  const [{ slip }] = culprits as readonly [Culprit];
  if (slip === null || fixed.length > 1) return true;
  const [executed, budget] = [numberOf(of, changes)!, numberOf(from[0]!, changes)!];
  return slip !== 'digit-wrong' && against === 0 && executed.gte(budget.times(USUALLY_SPENT));
}

const USUALLY_SPENT = '0.8';

/** Two cells of which one breaks what the other mends, where no cell alone is enough. */
function pairs(
  equation: Equation,
  open: readonly Equation[],
  base: Changes,
  search: Search,
): readonly Attempt[] {
  const found: Attempt[] = [];
  for (const one of cellsOf(equation).slice(0, MOST_CANDIDATES * 2)) {
    const value = equation.solve(one, base);
    if (value === null || !isOther(one, value, base)) continue;
    const changed = new Map(base).set(one, value);
    for (const broken of search.brokenBy(one, value, base).slice(0, 2)) {
      for (const other of [broken.of, ...broken.from].slice(0, MOST_CANDIDATES * 2)) {
        if (other === one || hasFormula(other) || other.recorded === null) continue;
        if (search.isConfirmed(other)) continue;
        const second = broken.solve(other, changed);
        if (second === null) continue;
        const attempt = search.attempt(
          [
            [one, value],
            [other, second],
          ],
          open,
          base,
        );
        if (attempt?.fixed.includes(equation)) found.push(attempt);
      }
    }
  }
  const best = mostGaining(found, search);
  return best.length > MOST_CANDIDATES ? [] : best;
}

/** The value of a cell that makes the most right; a slip of a known kind before a number worked out. */
function bestAttempt(
  cell: ArithmeticCell,
  equation: Equation,
  open: readonly Equation[],
  base: Changes,
  search: Search,
  accept: (attempt: Attempt) => boolean = () => true,
): Attempt | null {
  let best: Attempt | null = null;
  for (const value of search.valuesFor(cell, open, base)) {
    if (!isOther(cell, value, base)) continue;
    const attempt = search.attempt([[cell, value]], open, base);
    if (!attempt?.fixed.includes(equation) || !accept(attempt)) continue;
    if (!best || gain(attempt) > gain(best) || (gain(attempt) === gain(best) && rank(attempt) < rank(best)))
      best = attempt;
  }
  return best;
}

/** Counts what a change puts right: equations that failed, and rows that speak for it. */
function gain({ fixed, supporting }: Attempt): number {
  const isTwice =
    fixed.some(({ kind }) => kind === 'all-weights') && fixed.some(({ kind }) => kind === 'stated-weight');
  return fixed.length + supporting.length - (isTwice ? 1 : 0);
}

/**
 * A fact is blamed for results only by a slip of a known kind that makes two things right. Another digit
 * is so common a difference that only results with decimals can speak for it.
 */
function isTelling(attempt: Attempt, base: Changes): boolean {
  const [{ cell, value, slip }] = attempt.culprits as readonly [Culprit];
  // A score that the rules do not give, where what they give is just what the total asks for.
  if (attempt.supporting.some((row) => row.state(base) === 'fails')) return true;
  // Rate and execution score are as outdated where they follow from one another; an achievement was typed for itself.
  if (gain(attempt) >= 2 && attempt.fixed.some(({ kind }) => kind === 'execution-indicator')) return true;
  if (slip === null || slip === 'last-year' || gain(attempt) < 2) return false;
  if (slip !== 'digit-wrong' || attempt.supporting.length > 0) return true;
  if (!isTellingSlip({ kind: slip, meant: value as Decimal }, cell.recorded as Decimal)) return false;
  return attempt.fixed.every(({ kind, of }) => {
    const entry = of.entry as NumberEntry | null;
    if (!entry || valueOf(of, base) !== of.recorded) return false;
    return kind === 'rate' ? pointPlaces(entry as RateEntry) >= 2 : entry.places >= 2;
  });
}

const SLIPS_BY_LIKELIHOOD: readonly Culprit['slip'][] = [
  'yuan-for-wanyuan',
  'wanyuan-for-yuan',
  'digits-swapped',
  'percent-for-fraction',
  'point-shifted',
  'digit-doubled',
  'digit-lost',
  'sign-turned',
  'last-year',
  'outdated',
  'digit-wrong',
  null,
];

/** Less is likelier: a known slip first, then what leaves the most results as they are. */
function rank({ culprits, followers }: Attempt): number {
  const isUnknown = culprits.some(({ slip }) => slip === null);
  const slips = culprits.reduce((sum, { slip }) => sum + SLIPS_BY_LIKELIHOOD.indexOf(slip), 0);
  return (isUnknown ? 1_000_000 : 0) + followers.length * 100 + slips;
}

function byLikelihood(a: Attempt, b: Attempt): number {
  const isKnown = ({ culprits }: Attempt): number =>
    Number(culprits.every(({ slip }) => slip !== null && slip !== 'digit-wrong'));
  return isKnown(b) - isKnown(a) || a.followers.length - b.followers.length || rank(a) - rank(b);
}

/** Returns the equations that a cause explains, so that they are not told again. */
export function explainedBy(
  equation: Equation,
  { attempts, explains = [] }: Cause,
  open: readonly Equation[],
): readonly Equation[] {
  const explained = new Set([equation, ...explains]);
  for (const { fixed } of attempts) for (const each of fixed) explained.add(each);
  // Stating 100 where the weights are not 100 says the same once more.
  if (equation.kind === 'all-weights') {
    for (const each of open) if (each.kind === 'stated-weight') explained.add(each);
  }
  return [...explained];
}

/** Turns a cause into the contradiction that other folders read. */
export function contradictionOf(
  equation: Equation,
  { fault, attempts }: Cause,
  explained: readonly Equation[],
  base: Changes,
): Contradiction {
  const equations = new Set(explained);
  for (const { supporting } of attempts) for (const row of supporting) equations.add(row);
  const explanations = attempts.map((attempt) => explanationOf(attempt, fault, equation.kind));
  const [first] = explanations;
  const isOne = fault !== 'undecided' && first !== undefined;
  return {
    fault,
    at: isOne ? first.culprits[0]!.cell.at : equation.of.at,
    equations: [...equations].map((each) => failed(each, base)),
    explanations,
  };
}

function explanationOf(
  { culprits, followers, fixed }: Attempt,
  fault: Cause['fault'],
  kind: Equation['kind'],
): Explanation {
  // A sum that is near the right one was not added up anew; a digit hit wrongly would be elsewhere as well.
  const isOutdated = ({ slip }: Culprit): boolean =>
    culprits.length > 1 || (kind === 'total' && (slip === null || slip === 'digit-wrong'));
  const outdated = (culprit: Culprit): Culprit =>
    isOutdated(culprit) ? { ...culprit, slip: 'outdated' } : culprit;
  // Of a bound alone nothing tells how far below it the number should be.
  const unbound = (culprit: Culprit): Culprit =>
    kind === 'within-budget' && culprit.slip === null && fixed.length === 1
      ? { ...culprit, value: null }
      : culprit;
  return {
    culprits: culprits.map((culprit) =>
      culprit.cell.nature === 'result' && fault !== 'formula' ? outdated(culprit) : unbound(culprit),
    ),
    followers,
  };
}

export function failed(equation: Equation, base: Changes): FailedEquation {
  const { kind, of, from, demanded } = equation;
  const between = equation.between?.(base);
  return {
    kind,
    of,
    from,
    stated: demanded ?? valueOf(of, base),
    exact: equation.exact(base),
    ...(between && { between }),
  };
}

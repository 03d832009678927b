import type { Form } from '../form/form';
import { Decimal } from '../notation/decimal';
import { agrees } from '../scoring/agrees';
import { roundScore } from '../scoring/rounding';
import type { Rules } from '../scoring/rules';
import { entryWith, hasFormula } from './cells';
import type { FormCells } from './cells';
import type { ArithmeticCell, Contradiction, Culprit, Explanation } from './diagnosis';
import { numberOf } from './equation';
import type { Changes, Equation } from './equation';
import { failed } from './explain';
import { reevaluate } from './scoreEquations';
import type { Search } from './search';
import { slipsOf } from './slips';
import type { IndicatorScore } from '../scoring/scorecard';

/**
 * An indicator's score is not what the rules give, though it would be just that if one slip in the target
 * or achievement had not been made, and the recorded total was added up with the score as it stands. Then
 * the fact is more likely wrong than these two results. Null where nothing speaks for that.
 */
export function suspectedFacts(
  row: Equation,
  base: Changes,
  search: Search,
  form: Form,
  cells: FormCells,
  rules: Rules,
): Contradiction | null {
  const { of, from } = row;
  const exact = row.exact(base);
  // Rounded up to all of the weight: that is what somebody did, and no slip.
  if (exact instanceof Decimal && agrees(entryWith(of, numberOf(of, base)!), exact)) return null;
  if (!search.of(of).some((other) => other !== row && confirms(other, base))) return null;
  const facts = from.flatMap((cell): readonly Culprit[] =>
    cell.role === 'target' || cell.role === 'actual'
      ? meantIn(cell, row, base, search, form, cells, rules)
      : [],
  );
  if (facts.length === 0) return null;
  const right = row.solve(of, base);
  const explanations: Explanation[] = facts.map((fact) => ({ culprits: [fact], followers: [] }));
  explanations.push({
    culprits: [{ ...search.culprit(of, right, base), slip: null }],
    followers: [],
  });
  return { verdict: 'undecided', at: of.at, equations: [failed(row, base)], explanations };
}

/** A total, or a coefficient's product, that somebody typed and that agrees with the score. A formula always does. */
function confirms(equation: Equation, base: Changes): boolean {
  if (equation.kind !== 'total' && equation.kind !== 'coefficient') return false;
  return !hasFormula(equation.of) && equation.state(base) === 'holds';
}

/** The number that may have been meant in a target or achievement: the likeliest slip only. */
function meantIn(
  cell: ArithmeticCell,
  row: Equation,
  base: Changes,
  search: Search,
  form: Form,
  cells: FormCells,
  rules: Rules,
): readonly Culprit[] {
  if (!(cell.recorded instanceof Decimal) || hasFormula(cell)) return [];
  const score = numberOf(row.of, base)!;
  for (const { kind, meant } of slipsOf(cell.recorded, search.measured(cell))) {
    if (meant.isNegative()) continue;
    const changes = new Map(base).set(cell, meant);
    if (row.state(changes) !== 'holds') continue;
    const outcome = reevaluate(form, row.of.indicator!, changes, cells, rules);
    const isFull = outcome.reached === true;
    const isMeant = isFull
      ? kind !== 'digit-wrong' && isJustReached(outcome)
      : isExactly(score, outcome, rules);
    if (isMeant) return [{ cell, value: meant, slip: kind, isByRule: false }];
  }
  return [];
}

/** Nearly any larger number reaches a target: only one that is not far beyond it is believed to be meant. */
const AT_MOST_BEYOND = '1.3';

function isJustReached({ ratio, direction }: IndicatorScore): boolean {
  if (ratio === null) return direction === 'range';
  if (ratio.isZero()) return false;
  const beyond = direction === 'reverse' ? new Decimal(1).div(ratio) : ratio;
  return beyond.lte(AT_MOST_BEYOND);
}

/** The score is the rounded one itself, not only near it as whole points are. */
function isExactly(score: Decimal, { exact }: IndicatorScore, rules: Rules): boolean {
  if (exact === null) return false;
  return !score.isInteger() || roundScore(exact, rules).eq(score);
}

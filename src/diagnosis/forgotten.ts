import { Decimal, ZERO } from '../notation/decimal';
import type { Contradiction, EquationKind } from './diagnosis';
import { UNCHANGED } from './equation';
import type { Equation } from './equation';
import { failed } from './causes';
import type { Misreading } from './misread';
import { lackingWeight } from './misread';
import type { DiagnosedForm } from './diagnosedForm';
import { levelsOf } from './weightEquations';

/**
 * Finds the contradiction of a forgotten row: one that has a name alone, but once had a weight and a score. What the
 * weights lack, and what the recorded total exceeds the scores by, are that row’s. The total may exceed them by no
 * more than the weights lack; a level may lack no more than all weights do, and only a level that holds such a row.
 * Null where no row is forgotten, or nothing fails because of it.
 */
export function forgottenIn(subject: DiagnosedForm, open: readonly Equation[]): Misreading | null {
  const { form } = subject;
  const blank = form.indicators.filter(({ kind }) => kind === 'blank');
  if (blank.length === 0) return null;
  const lacking = lackingWeight(subject);
  const most = lacking ?? new Decimal(subject.rules.ruleset.totalWeight);
  if (most.lte(0)) return null;
  const explains = open.filter((equation) => isExplained(equation, most, lacking !== null, subject));
  if (explains.length === 0) return null;
  const contradiction: Contradiction = {
    fault: 'forgotten',
    at: blank[0]!.nameAt,
    equations: explains.map((equation) => failed(equation, UNCHANGED)),
    explanations: [],
  };
  return { contradiction, explains };
}

const OF_ALL_WEIGHTS: ReadonlySet<EquationKind> = new Set(['all-weights', 'stated-weight']);

function isExplained(
  equation: Equation,
  most: Decimal,
  hasWeights: boolean,
  subject: DiagnosedForm,
): boolean {
  const { kind } = equation;
  if (OF_ALL_WEIGHTS.has(kind)) return hasWeights;
  if (kind === 'total') return isWithin(missingIn(equation), most);
  if (kind !== 'level-weight' || !isWithin(missingIn(equation), most)) return false;
  const { at } = equation.of;
  return levelsOf(subject.form).some(
    (level) =>
      level.at.row === at.row &&
      level.at.column === at.column &&
      level.rows.some((row) => subject.form.indicators[row]?.kind === 'blank'),
  );
}

/** By how much what is stated is more than what the cells give. */
function missingIn(equation: Equation): Decimal {
  const stated = equation.of.recorded;
  const exact = equation.exact(UNCHANGED);
  return stated instanceof Decimal && exact instanceof Decimal ? stated.minus(exact) : ZERO;
}

function isWithin(missing: Decimal, most: Decimal): boolean {
  return missing.gt(0) && missing.lte(most);
}

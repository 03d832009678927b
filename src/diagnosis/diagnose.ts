import type { Form } from '../form/form';
import type { Scorecard } from '../scoring/scorecard';
import { rulesOf } from '../scoring/rules';
import type { Rules } from '../scoring/rules';
import { FormCells, hasFormula } from './cells';
import type { ArithmeticCell, Contradiction, Diagnosis } from './diagnosis';
import { doubtsOf } from './doubts';
import { UNCHANGED } from './equation';
import type { Changes, Equation } from './equation';
import { causeOf, contradictionOf, failed } from './explain';
import { amountEquations, executionEquations } from './fundEquations';
import { misreadingOf } from './misread';
import { suspectedFacts } from './rowSlips';
import { Search } from './search';
import {
  carriersOf,
  coefficientEquation,
  completionEquation,
  gradeEquation,
  rowEquation,
  totalEquations,
} from './scoreEquations';
import { weightEquations } from './weightEquations';

/** The same for every form without a fault. */
const NOTHING: readonly Contradiction[] = [];

/**
 * Finds what in a form's arithmetic contradicts itself, the smallest set of cells that explains it, and
 * the cells into which nothing may be written before others are settled (docs/decisions/diagnosis.md).
 * Of a form whose equations all hold it looks at each once.
 * @param card the form scored by its ruleset
 * @param grade the name of the grade that the form's cell states; null without one, or if it is not understood
 */
export function diagnose(form: Form, card: Scorecard, grade: string | null): Diagnosis {
  const rules = rulesOf(card.ruleset);
  const cells = new FormCells(form);
  const equations = equationsOf(form, card, grade, cells, rules);
  const rows = carriersOf(form).flatMap((index) => rowEquation(form, card, index, cells, rules) ?? []);
  const isWrong = (equation: Equation): boolean => equation.state(UNCHANGED) === 'fails';
  const failing = equations.filter(isWrong);
  const wrongRows = rows.filter((row) => !hasFormula(row.of) && isWrong(row));
  const contradictions =
    failing.length + wrongRows.length === 0
      ? NOTHING
      : contradictionsOf(
          form,
          failing,
          wrongRows,
          new Search(form, rules, [...equations, ...rows]),
          cells,
          rules,
        );
  return { contradictions, doubts: doubtsOf(form, contradictions, cells) };
}

/** All equations but those of rows, in the order in which results follow from one another. */
function equationsOf(
  form: Form,
  card: Scorecard,
  grade: string | null,
  cells: FormCells,
  rules: Rules,
): readonly Equation[] {
  const equations = [
    ...amountEquations(form, cells),
    ...weightEquations(form, cells, rules),
    ...executionEquations(form, cells, rules),
  ];
  for (const index of carriersOf(form)) {
    const { coefficient, completion } = form.indicators[index]!;
    const coefficients = coefficient && coefficientEquation(index, cells, rules);
    const completions = completion && completionEquation(form, card, index, cells, rules);
    if (coefficients) equations.push(coefficients);
    if (completions) equations.push(completions);
  }
  equations.push(...totalEquations(form, cells));
  const graded = gradeEquation(grade, cells, rules);
  if (graded) equations.push(graded);
  return equations;
}

function contradictionsOf(
  form: Form,
  failing: readonly Equation[],
  wrongRows: readonly Equation[],
  search: Search,
  cells: FormCells,
  rules: Rules,
): readonly Contradiction[] {
  const contradictions: Contradiction[] = [];
  const isByFormula = (equation: Equation): boolean => hasFormula(equation.of) && equation.isDirected;
  for (const equation of failing.filter(isByFormula)) contradictions.push(byFormula(equation));

  let open = failing.filter((equation) => !isByFormula(equation));
  const misreading = misreadingOf(form, open, cells, rules);
  if (misreading) {
    contradictions.push(misreading.contradiction);
    open = open.filter((equation) => !misreading.explains.includes(equation));
  }

  const told = new Set<ArithmeticCell>();
  let base: Changes = UNCHANGED;
  while (open.length > 0) {
    const equation = open[0]!;
    const cause = causeOf(equation, open, base, search);
    const contradiction = contradictionOf(equation, cause, base);
    contradictions.push(contradiction);
    const [first] = cause.attempts;
    // What comes after is judged as if this were put right, where it is known how.
    if (first && cause.verdict !== 'undecided') base = first.changes;
    const explained = new Set(cause.attempts.flatMap(({ fixed }) => fixed));
    for (const { supporting } of cause.attempts) for (const row of supporting) told.add(row.of);
    open = open.slice(1).filter((other) => !explained.has(other) && other.state(base) === 'fails');
  }

  const rest = wrongRows.filter((row) => !told.has(row.of) && row.state(base) === 'fails');
  for (const row of rest) {
    const suspected = suspectedFacts(row, base, search, form, cells, rules);
    if (suspected) contradictions.push(suspected);
  }
  return contradictions;
}

/** A formula that gives another number than the cells that it should be made of. */
function byFormula(equation: Equation): Contradiction {
  const value = equation.solve(equation.of, UNCHANGED);
  return {
    verdict: 'formula',
    at: equation.of.at,
    equations: [failed(equation, UNCHANGED)],
    explanations: [{ culprits: [{ cell: equation.of, value, slip: null, isByRule: false }], followers: [] }],
  };
}

import type { Form } from '../form/form';
import type { Scorecard } from '../scoring/scorecard';
import { rulesOf } from '../scoring/rules';
import { FormCells, hasFormula } from './arithmeticCells';
import type { ArithmeticCell, Contradiction, Diagnosis } from './diagnosis';
import { doubtsOf } from './doubts';
import { UNCHANGED } from './equation';
import type { Changes, Equation } from './equation';
import { equationsOf } from './equations';
import { causeOf, contradictionOf, explainedBy, failed } from './causes';
import { forgottenIn } from './forgotten';
import { misreadingOf } from './misread';
import { suspectedFacts } from './rowSlips';
import { rowInOtherUnit } from './rowInOtherUnit';
import { Search } from './search';
import { carriersOf, rowEquation } from './scoreEquations';
import type { DiagnosedForm } from './diagnosedForm';

const NOBODYS = (): boolean => false;

/** One object serves every form without a fault. */
const NOTHING: readonly Contradiction[] = [];

/**
 * Finds the contradictions of a form’s arithmetic, the smallest sets of cells that explain them, and the cells into
 * which nothing may be written before others are settled (docs/decisions/diagnosis.md). Each equation of a form
 * without a fault is looked at once.
 * @param card the form scored by its ruleset
 * @param isOwn the indicator's score is what ziping itself wrote: it speaks for no fact, and is worked out anew
 * @param grade the name of the grade that the form's cell states; null without one, or if it is not understood
 */
export function diagnose(
  form: Form,
  card: Scorecard,
  grade: string | null,
  isOwn: (index: number) => boolean = NOBODYS,
): Diagnosis {
  const subject: DiagnosedForm = { form, card, cells: new FormCells(form), rules: rulesOf(card.ruleset) };
  const carriers = carriersOf(form);
  const equations = equationsOf(subject, carriers, grade);
  const failing = equations.filter((equation) => equation.state(UNCHANGED) === 'fails');
  const wrongRows = carriers.flatMap((index) => (isOwn(index) ? [] : (wrongRow(subject, index) ?? [])));
  const isRight = failing.length === 0 && wrongRows.length === 0;
  const contradictions = isRight
    ? NOTHING
    : contradictionsOf(subject, carriers, equations, failing, wrongRows);
  return { contradictions, doubts: doubtsOf(form, contradictions, subject.cells) };
}

/** The row's equation, where its score was typed and is not what the rules give; null for nearly all rows. */
function wrongRow(subject: DiagnosedForm, index: number): Equation | null {
  const score = subject.form.indicators[index]!.score?.number;
  const computed = subject.card.indicators[index]?.computed;
  if (!score || (computed && score.eq(computed))) return null;
  const row = rowEquation(subject, index);
  return row && !hasFormula(row.of) && row.state(UNCHANGED) === 'fails' ? row : null;
}

function contradictionsOf(
  subject: DiagnosedForm,
  carriers: readonly number[],
  equations: readonly Equation[],
  failing: readonly Equation[],
  wrongRows: readonly Equation[],
): readonly Contradiction[] {
  const search = new Search(subject, equations, carriers);
  const contradictions: Contradiction[] = [];
  const isByFormula = (equation: Equation): boolean => hasFormula(equation.of) && equation.isDirected;
  for (const equation of failing.filter(isByFormula)) contradictions.push(byFormula(equation));

  let open = failing.filter((equation) => !isByFormula(equation));
  for (const lookFor of [forgottenIn, misreadingOf]) {
    const lack = lookFor(subject, open);
    if (!lack) continue;
    contradictions.push(lack.contradiction);
    open = open.filter((equation) => !lack.explains.includes(equation));
  }

  const told = new Set<ArithmeticCell>();
  let base: Changes = UNCHANGED;
  while (open.length > 0) {
    const equation = open[0]!;
    const row = equation.kind === 'parts' ? rowInOtherUnit(subject, open, base, search) : null;
    const cause = row ?? causeOf(equation, open, base, search);
    const explained = explainedBy(equation, cause, open);
    contradictions.push(contradictionOf(equation, cause, explained, base));
    const [first] = cause.attempts;
    // What comes after is judged as if this were put right, where it is known how.
    if (first && cause.fault !== 'undecided') base = first.changes;
    for (const { supporting } of cause.attempts) for (const row of supporting) told.add(row.of);
    open = open.slice(1).filter((other) => !explained.includes(other) && other.state(base) === 'fails');
  }

  const rest = wrongRows.filter((row) => !told.has(row.of) && row.state(base) === 'fails');
  for (const row of rest) {
    const suspected = suspectedFacts(row, equations, base, search, subject);
    if (suspected) contradictions.push(suspected);
  }
  return contradictions;
}

/** A formula that gives another number than the cells that it should be made of. */
function byFormula(equation: Equation): Contradiction {
  const value = equation.solve(equation.of, UNCHANGED);
  return {
    fault: 'formula',
    at: equation.of.at,
    equations: [failed(equation, UNCHANGED)],
    explanations: [{ culprits: [{ cell: equation.of, value, slip: null, isByRule: false }], followers: [] }],
  };
}

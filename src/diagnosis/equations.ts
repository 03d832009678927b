import type { Equation } from './equation';
import { executionIndicatorEquation } from './executionIndicator';
import { amountEquations, executionEquations } from './fundEquations';
import { coefficientEquation, completionEquation, gradeEquation, totalEquations } from './scoreEquations';
import type { DiagnosedForm } from './diagnosedForm';
import { weightEquations } from './weightEquations';

/** All equations of a form but those of its rows, in the order in which results follow from one another. */
export function equationsOf(
  subject: DiagnosedForm,
  carriers: readonly number[],
  grade: string | null,
): readonly Equation[] {
  const { form, cells, rules } = subject;
  const equations = [
    ...amountEquations(form, cells),
    ...weightEquations(form, cells, rules),
    ...executionEquations(form, cells, rules),
  ];
  for (const index of carriers) {
    const { coefficient, completion } = form.indicators[index]!;
    const coefficients = coefficient && coefficientEquation(index, cells, rules);
    const completions = completion && completionEquation(subject, index);
    const execution = executionIndicatorEquation(form, index, cells);
    if (execution) equations.push(execution);
    if (coefficients) equations.push(coefficients);
    if (completions) equations.push(completions);
  }
  equations.push(...totalEquations(subject, carriers));
  // Of a folded total the grade is not that of the sum.
  const graded = subject.form.isFolded ? null : gradeEquation(grade, cells, rules);
  if (graded) equations.push(graded);
  return equations;
}

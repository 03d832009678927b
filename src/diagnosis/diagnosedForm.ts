import type { Form } from '../form/form';
import type { Rules } from '../scoring/rules';
import type { Scorecard } from '../scoring/scorecard';
import type { FormCells } from './arithmeticCells';

/** The form that is diagnosed, scored by its rules, with its cells. */
export interface DiagnosedForm {
  readonly form: Form;
  readonly card: Scorecard;
  readonly cells: FormCells;
  readonly rules: Rules;
}

import type { Form } from '../form/form';
import type { Scorecard } from '../scoring/scorecard';
import type { Issue, Severity } from './finding';

/** A check: one code, one severity, one function. It never throws and never changes anything. */
export interface Check {
  readonly code: string;
  readonly severity: Severity;
  run(form: Form, scorecard: Scorecard): readonly Issue[];
}

import type { Form } from '../form/form';
import type { Scorecard } from '../scoring/scorecard';

/**
 * Many checks start from the same reading of a form and its scorecard; it is worked out for the first
 * that asks, and kept until another scorecard is asked about.
 */
export function oncePerScorecard<Result>(
  work: (form: Form, scorecard: Scorecard) => Result,
): (form: Form, scorecard: Scorecard) => Result {
  let last: { readonly form: Form; readonly scorecard: Scorecard; readonly result: Result } | null = null;
  return (form, scorecard) => {
    if (last?.scorecard === scorecard && last.form === form) return last.result;
    const result = work(form, scorecard);
    last = { form, scorecard, result };
    return result;
  };
}

import type { Form } from '../form/form';
import type { Scorecard } from '../scoring/scorecard';

/**
 * Many checks start from the same reading of a form and its scorecard; it is worked out for the first
 * that asks, and forgotten with the scorecard.
 */
export function oncePerScorecard<Result>(
  work: (form: Form, scorecard: Scorecard) => Result,
): (form: Form, scorecard: Scorecard) => Result {
  const known = new WeakMap<Scorecard, { readonly form: Form; readonly result: Result }>();
  return (form, scorecard) => {
    const earlier = known.get(scorecard);
    if (earlier?.form === form) return earlier.result;
    const result = work(form, scorecard);
    known.set(scorecard, { form, result });
    return result;
  };
}

import type { Form } from '../form/form';
import type { Address } from '../sheet/address';

/** The heading of the weights or scores, also where both share a column; undefined where the form has none. */
export function pointsHeading(form: Form, points: 'weight' | 'score'): Address | undefined {
  return form.headings.find(({ meaning }) => meaning === points || meaning === 'weight-and-score')?.at;
}

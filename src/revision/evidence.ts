import type { Form } from '../form/form';
import { toA1 } from '../sheet/address';

/**
 * The cells of what Recalculate goes by: amounts, targets, achievements, weights. A cell merged across
 * several columns stands for each of them; a rate written into it would wipe out the budget.
 */
export function evidenceOf({ funds, indicators }: Form): ReadonlySet<string> {
  const facts = [
    ...funds.flatMap(({ initial, budget, executed, weight }) => [initial, budget, executed, weight]),
    ...indicators.flatMap(({ target, actual, weight }) => [target.entry, actual.entry, weight]),
  ];
  return new Set(facts.flatMap((fact) => (fact ? [toA1(fact.at)] : [])));
}

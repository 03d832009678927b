import type { Entry, Form } from '../form/form';
import { toA1 } from '../sheet/address';

/**
 * The cells of what Recalculate goes by: amounts, targets, achievements, weights. A cell merged across
 * several columns stands for each of them; a rate written into it would wipe out the budget.
 */
export function evidenceOf({ funds, indicators }: Form): ReadonlySet<string> {
  const cells = new Set<string>();
  const add = (fact: Entry | null): void => {
    if (fact) cells.add(toA1(fact.at));
  };
  for (const { initial, budget, executed, weight } of funds) {
    add(initial);
    add(budget);
    add(executed);
    add(weight);
  }
  for (const { target, actual, weight } of indicators) {
    add(target.entry);
    add(actual.entry);
    add(weight);
  }
  return cells;
}

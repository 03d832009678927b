import type { RowFacts } from '../../src/criterion/rowFacts';
import { Decimal } from '../../src/notation/decimal';
import { readMeaning } from '../../src/notation/readMeaning';

/** A row as its cells say it. */
export function rowOf(
  name: string,
  target: string,
  achieved: string,
  weight: string,
  direction: RowFacts['direction'] = 'positive',
): RowFacts {
  return {
    name,
    target: { text: target, meaning: readMeaning(target, { name }) },
    achieved: { text: achieved, meaning: readMeaning(achieved, { name }) },
    weight: new Decimal(weight),
    direction,
  };
}

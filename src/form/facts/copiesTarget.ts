import type { Meaning } from '../../notation/meaning';
import type { Indicator } from '../form';

/** True for an achievement that repeats the target with its sign (≥266米): what was reached is not said. */
export function copiesTarget({ target, actual }: Pick<Indicator, 'target' | 'actual'>): boolean {
  return isCopy(target.meaning, actual.meaning);
}

function isCopy(target: Meaning, actual: Meaning): boolean {
  if (target.kind === 'number' && actual.kind === 'number') {
    return (
      isBound(actual.comparator) && target.comparator === actual.comparator && target.value.eq(actual.value)
    );
  }
  if (target.kind === 'date' && actual.kind === 'date') {
    const [a, b] = [target.date, actual.date];
    return (
      isBound(actual.comparator) &&
      target.comparator === actual.comparator &&
      a.year === b.year &&
      a.month === b.month &&
      a.day === b.day
    );
  }
  return false;
}

/** A bound says how far something may go; an achievement is where it went. */
function isBound(comparator: string | null): boolean {
  return comparator !== null && comparator !== '=';
}

import type { Decimal } from '../../notation/decimal';
import { MAX_COLUMN } from '../../sheet/address';
import type { NumberEntry } from '../form';

/**
 * Returns the numbers of entries, each cell counted once: a weight that is merged over several rows stands in each of
 * them.
 */
export function onceACell(entries: readonly (NumberEntry | null | undefined)[]): (Decimal | null)[] {
  const seen = new Set<number>();
  return entries.map((entry) => {
    if (!entry) return null;
    const cell = entry.at.row * MAX_COLUMN + entry.at.column;
    if (seen.has(cell)) return null;
    seen.add(cell);
    return entry.number;
  });
}

/** Adds up the numbers that are there; null where there is none. */
export function sum(numbers: readonly (Decimal | null | undefined)[]): Decimal | null {
  let total: Decimal | null = null;
  for (const number of numbers) if (number) total = total ? total.plus(number) : number;
  return total;
}

import type { Entry } from '../form';
import type { Place } from './place';

/** Returns the fact that a cell holds, and why the result of its formula may prove nothing. */
export function entryAt(place: Place): Entry {
  const { row, column, cell, text } = place;
  const formula = cell?.formula ?? null;
  const entry: Entry = {
    at: { row, column },
    text,
    value: cell?.value ?? null,
    formula,
    calculated: cell?.calculated ?? true,
  };
  // Most cells hold no formula, and of those that do most results are their own.
  const elsewhere = formula === null ? undefined : place.references?.elsewhere(row, column, formula);
  return elsewhere ? { ...entry, elsewhere } : entry;
}

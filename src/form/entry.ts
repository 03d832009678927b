import type { Entry } from './form';
import type { Place } from './place';

/** The fact that stands at a place. */
export function entryAt({ row, column, cell, text }: Place): Entry {
  return {
    at: { row, column },
    text,
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    calculated: cell?.calculated ?? true,
  };
}

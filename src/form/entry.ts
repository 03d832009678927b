import type { Entry } from './form';
import type { Place } from './area';

/** The fact that stands at a place. */
export function entryAt({ row, column, cell }: Place): Entry {
  return {
    at: { row, column },
    text: cell?.text.trim() ?? '',
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    calculated: cell?.calculated ?? true,
  };
}

import { COMPARATOR_SPELLINGS, comparatorOfSpelling } from './comparator';
import type { Comparator } from './meaning';
import { oneOf, skipWords } from './vocabulary';

const COMPARATOR = oneOf(COMPARATOR_SPELLINGS);

/** What stands before a number or date: neutral words and at most one comparator. */
export interface Lead {
  readonly comparator: Comparator | null;
  readonly end: number;
}

/**
 * Skips neutral words and comparators from the beginning of a normalised text; two comparators that
 * contradict each other (`≥≤`) → null.
 */
export function scanLead(normalised: string, neutral: RegExp): Lead | null {
  let comparator: Comparator | null = null;
  let at = 0;
  for (;;) {
    COMPARATOR.lastIndex = at;
    const match = COMPARATOR.exec(normalised);
    if (match) {
      const found = comparatorOfSpelling(match[0]);
      if (comparator !== null && comparator !== found) return null;
      comparator = found;
      at = COMPARATOR.lastIndex;
      continue;
    }
    const end = skipWords(neutral, normalised, at);
    if (end === at) return { comparator, end: at };
    at = end;
  }
}

import type { Localized } from '../../locales/localized';
import { followedBy } from '../phrases';

/** Two things that are said of a number, each whole: a finding needs the first alone. */
export interface Reasoning {
  /** How the number that the rules give comes about. */
  readonly derivation: Localized;
  /** What becomes of the cell; null where there is nothing in it to speak of. */
  readonly outcome: Localized | null;
}

/** Both, one after the other. */
export function wholeReasoning({ derivation, outcome }: Reasoning): Localized {
  return outcome ? followedBy(derivation, outcome) : derivation;
}

import type { Approved } from '../goals/approved';
import type { Localized } from '../locales/localized';
import type { Address } from '../sheet/address';

/** `error`: the form is not ready; `warning`: to be looked at; `info`: to be known. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that a check found in a form. Errors keep the form from being ready. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The check's short name, for lists. */
  readonly title: Localized;
  /** The cell to look at; null where the fault is that there is none. */
  readonly at: Address | null;
  /** Other cells that take part, those of `alike` among them. */
  readonly related: readonly Address[];
  /** The other cells that the finding is about: one finding may tell of many like cells. */
  readonly alike: readonly Address[];
  /** What was found, what the rule gives, and the document that the rule is written in where there is one. */
  readonly says: Localized;
  /** What the rule gives and what stands there, as short texts for tables; null where neither is one value. */
  readonly expected: string | null;
  readonly found: string | null;
  /** The cell is empty and is to be filled in: see `Check.isBlank`. */
  readonly isBlank: boolean;
  /** A person may have reasons to leave it as it is: see `Check.mayBeAccepted`. */
  readonly mayBeAccepted: boolean;
  /** The cell of the goal table that the finding rests on; only where it rests on one. */
  readonly approved?: Approved;
}

/** What a check reports; code and severity are the check's own. */
export interface Issue {
  /** The severity of this issue, where it differs from the check’s. */
  readonly severity?: Severity;
  readonly at: Address | null;
  readonly related?: readonly Address[];
  readonly says: Localized;
  readonly expected?: string;
  readonly found?: string;
  /** The cell of the goal table that it rests on. */
  readonly approved?: Approved;
  /** How the issue is told together with others like it; without it the issue is told by itself. */
  readonly like?: Like;
}

/** What several issues of a check say in one sentence, so that a form with seven of them gets one finding. */
export interface Like {
  /** Issues of the same check with the same word here are told together. */
  readonly as: string;
  /**
   * Says in one sentence what holds for all these cells.
   * @param cells the list of them: `E7、E10、E11 等 7 处`
   */
  says(cells: Localized): Localized;
}

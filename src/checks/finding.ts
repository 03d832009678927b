import type { Localized } from '../locales/localized';
import type { Address } from '../sheet/address';

export type Severity = 'error' | 'warning' | 'info';

/** One thing that a check found in a form. Errors keep the form from being ready. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The check's short name, for lists. */
  readonly title: Localized;
  /** The cell to look at; null where the fault is that there is none. */
  readonly at: Address | null;
  /** Other cells that take part. */
  readonly related: readonly Address[];
  /** What was found, what the rule gives, and where the rule is written. */
  readonly says: Localized;
  /** What the rule gives and what stands there, as short texts for tables; null where neither is one value. */
  readonly expected: string | null;
  readonly found: string | null;
}

/** What a check reports; code and severity are the check's own. */
export interface Issue {
  /** Where this one is graver, or slighter, than the check's others. */
  readonly severity?: Severity;
  readonly at: Address | null;
  readonly related?: readonly Address[];
  readonly says: Localized;
  readonly expected?: string;
  readonly found?: string;
}

import type { Judgement } from '../judgement/judgement';
import type { Localized } from '../locales/localized';
import type { Issue, Severity } from './finding';

/**
 * A check. It says everything about itself: catalogue, titles and docs/findings.md are made from these properties.
 */
export interface Check {
  /** Stable: users of the JSON rely on it. Also the name of its file. */
  readonly code: string;
  readonly severity: Severity;
  /** Its short name in lists. */
  readonly title: Localized;
  /** What it means to the people who fill in the form, in one sentence. */
  readonly about: Localized;
  /**
   * A person may have good reason for what it finds and may accept it. Absent where that cannot be: a sum that is
   * wrong, a number that is missing or impossible.
   */
  readonly mayBeAccepted?: true;
  /** It finds a cell that is to be filled in and is empty: nothing is wrong there, work is left. */
  readonly isBlank?: true;
  /** What it finds. Never throws and never changes anything. */
  run(judgement: Judgement): readonly Issue[];
}

import type { Localized } from '../../locales/localized';
import type { Ruleset } from '../ruleset';
import type { Stated } from '../stated/stated';

/** How a form's ruleset was chosen, in order of precedence. */
export type ChosenBy = 'option' | 'workbook' | 'notes' | 'headings' | 'region' | 'default';

export interface RulesetChoice {
  /** The ruleset chosen, with the form's own numbers in place of its own, unless somebody asked for it. */
  readonly ruleset: Ruleset;
  /** The numbers that come from the form itself, each with its cell and words. */
  readonly stated: readonly Stated[];
  readonly chosenBy: ChosenBy;
  /** The reason in words: which passage, heading or name decided. */
  readonly reason: Localized;
}

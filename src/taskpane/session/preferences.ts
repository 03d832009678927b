import type { Locale } from '../../locales/localized';

/** A user's preferences on this computer, for every workbook. */
export interface Preferred {
  readonly locale?: Locale;
  /** True to list the changes of Recalculate with ticks before they are written. */
  readonly previewFirst?: boolean;
  /** The name under which the user ignores findings. */
  readonly by?: string;
}

/** Keeps preferences. Neither method fails: if they cannot be kept, they last as long as the pane. */
export interface Preferences {
  load(): Promise<Preferred>;
  save(preferred: Preferred): Promise<void>;
}

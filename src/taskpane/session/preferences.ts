import type { Locale } from '../../locales/localized';

/** What a person prefers on this computer, whatever workbook is open. */
export interface Preferred {
  readonly locale?: Locale;
  /** Recalculate first lists its changes with ticks. */
  readonly previewFirst?: boolean;
  /** Under which name findings are ignored. */
  readonly by?: string;
}

/** Where preferences are kept. Both never fail: without a place to keep them, they last as long as the pane. */
export interface Preferences {
  load(): Promise<Preferred>;
  save(preferred: Preferred): Promise<void>;
}

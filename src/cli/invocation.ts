import type { Locale } from '../locales/localized';

/** What a command is told besides its own options. */
export interface Invocation {
  readonly locale: Locale;
  /** True where `--lang` asked for it. */
  readonly isAsked: boolean;
  /** `ziping 1.0.0`. */
  readonly tool: string;
  readonly debug: boolean;
  /** Tells what the process would end with if nobody wanted to read on. */
  soFar(code: ExitCode): void;
}

/** What the process ends with: 0 all ready, 1 errors in forms or no form at all, 2 unreadable or wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** The formats of every command. */
export type PlainFormat = 'table' | 'json';

/** The formats of `check`. */
export type Format = PlainFormat | 'html' | 'xlsx' | 'csv' | 'jsonl';

/** What the results of `check` are grouped by. */
export type Grouping = 'file' | 'unit' | 'finding';

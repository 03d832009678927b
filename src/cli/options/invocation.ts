import type { Locale } from '../../locales/localized';

/** What every command is given beside its own options. */
export interface Invocation {
  readonly locale: Locale;
  /** True if `--lang` chose the language. */
  readonly isAsked: boolean;
  /** Name and version, `ziping 1.0.0`. */
  readonly tool: string;
  /** True to print the stacks of defects. */
  readonly debug: boolean;
  /** Sets the exit code by the results so far, in case the reader closes the pipe. */
  soFar(code: ExitCode): void;
}

/** The exit code: 0 all forms are ready, 1 errors in forms or no form at all, 2 unreadable files or wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** The output formats that every command has. */
export type PlainFormat = 'table' | 'json';

/** The output formats of `check`. */
export type Format = PlainFormat | 'html' | 'xlsx' | 'csv' | 'jsonl';

/** By what the results of `check` are grouped. */
export type Grouping = 'file' | 'unit' | 'finding';

import type { Locale } from '../../locales/localized';

/** The file in which a bureau keeps what it asks for every time (docs/config.schema.json). */
export const CONFIG_NAME = 'ziping.config.json';

/** What such a file says; an entry that is absent is asked for on the command line, or is the default. */
export interface Config {
  /** `auto`, an id, or a file beside this one. */
  readonly ruleset?: string;
  /** Template files. */
  readonly templates?: readonly string[];
  /** Files and folders with goal tables that forms are compared with. */
  readonly goals?: readonly string[];
  /** Files and folders that are not checked, as in .gitignore. */
  readonly exclude?: readonly string[];
  readonly language?: Locale;
  /** Findings that are accepted for a reason, wherever they occur as described. */
  readonly accepted?: readonly ConfigAcceptance[];
}

/** A finding that is accepted beforehand; what is absent describes nothing. */
export interface ConfigAcceptance {
  readonly code: string;
  /** Which files, as in .gitignore. */
  readonly files?: readonly string[];
  readonly sheet?: string;
  readonly project?: string;
  /** A1. */
  readonly cells?: readonly string[];
  readonly reason: string;
  readonly by?: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

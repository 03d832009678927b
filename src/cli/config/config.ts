import type { Locale } from '../../locales/localized';

/** The name of the file in which a bureau keeps the options that it uses every time (docs/config.schema.json). */
export const CONFIG_NAME = 'ziping.config.json';

/** What a config file says. For an absent entry the command line decides, or the default. */
export interface Config {
  /** `auto`, the id of a built-in ruleset, or the path of a ruleset's file from the config file. */
  readonly ruleset?: string;
  /** Paths of template files. */
  readonly templates?: readonly string[];
  /** Paths of files and folders with goal tables to compare forms with. */
  readonly goals?: readonly string[];
  /** Patterns, as in .gitignore, of files and folders that are not checked. */
  readonly exclude?: readonly string[];
  readonly language?: Locale;
  /** Findings that are accepted wherever they occur as described. */
  readonly accepted?: readonly ConfigAcceptance[];
}

/** A finding that is accepted beforehand. An absent entry does not narrow it down. */
export interface ConfigAcceptance {
  readonly code: string;
  /** Patterns of files, as in .gitignore. */
  readonly files?: readonly string[];
  readonly sheet?: string;
  readonly project?: string;
  /** A1 addresses. */
  readonly cells?: readonly string[];
  readonly reason: string;
  readonly by?: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

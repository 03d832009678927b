import path from 'node:path';
import type { Exclusions } from '../files/exclusions';
import type { Invocation } from '../options/invocation';
import { findConfig } from './findConfig';
import type { Waivers } from './waivers';

/** Options of the command line that a config file may set as well. */
export interface SettingOptions {
  /** Undefined if not given. */
  readonly ruleset: string | undefined;
  readonly template: readonly string[];
  readonly goals: readonly string[];
  readonly exclude: readonly string[];
  /** The path of a config file, or `none`; undefined to look for one. */
  readonly config: string | undefined;
}

/** The settings in force: the command line comes before the config file, and that before the defaults. */
export interface Settings {
  readonly ruleset: string;
  readonly template: readonly string[];
  /** Files and folders with goal tables. */
  readonly goals: readonly string[];
  readonly exclusions: Exclusions;
  /** What the config file accepts beforehand; null if nothing. */
  readonly waivers: Waivers | null;
  readonly invocation: Invocation;
  /** All settings for `--print-config`, each with its source. */
  readonly printed: object;
}

/**
 * Finds the settings in force for the paths given.
 * @throws Problem if the config file cannot be read or holds a mistake
 */
export async function settingsFor(
  paths: readonly string[],
  options: SettingOptions,
  invocation: Invocation,
): Promise<Settings> {
  const found = await findConfig(options.config, paths);
  const config = found?.config ?? {};
  const beside = (name: string) => path.relative('', path.resolve(found!.folder, name)) || '.';
  const own = config.ruleset === undefined ? undefined : rulesetOf(config.ruleset, beside);
  const ruleset = options.ruleset ?? own ?? 'auto';
  const kept = (config.templates ?? []).map(beside);
  // Templates of the command line come first: the first that fits counts.
  const template = [...options.template, ...kept];
  // Goal tables named on the command line replace those of the config file.
  const ownGoals = (config.goals ?? []).map(beside);
  const goals = options.goals.length > 0 ? options.goals : ownGoals;
  const locale = invocation.isAsked ? invocation.locale : (config.language ?? invocation.locale);
  const { exclusions } = await import('../files/exclusions');
  const waivers = config.accepted ? new (await import('./waivers')).Waivers(found) : null;
  return {
    ruleset,
    template,
    goals,
    exclusions: exclusions([
      { from: null, patterns: options.exclude },
      { from: found?.folder ?? null, patterns: config.exclude ?? [] },
    ]),
    waivers,
    invocation: { ...invocation, locale },
    printed: {
      config: found?.file ?? null,
      ruleset: { value: ruleset, from: sourceOf(options.ruleset, own) },
      templates: { value: template, from: sourceOf(options.template[0], kept[0]) },
      goals: { value: goals, from: sourceOf(options.goals[0], ownGoals[0]) },
      exclude: {
        value: [...options.exclude, ...(config.exclude ?? [])],
        from: sourceOf(options.exclude[0], config.exclude?.[0]),
      },
      accepted: { value: config.accepted ?? [], from: sourceOf(undefined, config.accepted) },
      language: {
        value: locale,
        from: sourceOf(invocation.isAsked ? locale : undefined, config.language),
      },
    },
  };
}

/** The path of a ruleset's file is taken from the config file on; an id stays as it is. */
function rulesetOf(given: string, beside: (name: string) => string): string {
  return /\.json$/i.test(given) ? beside(given) : given;
}

/** Tells where a setting comes from; of lists that were joined, where their first entry does. */
function sourceOf(option: unknown, config: unknown): 'options' | 'config' | 'default' {
  if (option !== undefined) return 'options';
  return config === undefined ? 'default' : 'config';
}

import path from 'node:path';
import type { Exclusions } from '../exclusions';
import type { Invocation } from '../invocation';
import { findConfig } from './findConfig';
import type { Waivers } from './waivers';

/** What the command line says of the things that a config file can say too. */
export interface SettingOptions {
  /** Undefined where it was not asked for. */
  readonly ruleset: string | undefined;
  readonly template: readonly string[];
  readonly goals: readonly string[];
  readonly exclude: readonly string[];
  /** A config file, or `none`; undefined to look for one. */
  readonly config: string | undefined;
}

/** What counts: the command line before the config file, and that before what is usual. */
export interface Settings {
  readonly ruleset: string;
  readonly template: readonly string[];
  /** Files and folders with goal tables. */
  readonly goals: readonly string[];
  readonly exclusions: Exclusions;
  /** What the config file accepts; null: nothing. */
  readonly waivers: Waivers | null;
  readonly invocation: Invocation;
  /** All of it in words of JSON, with where each comes from. */
  readonly printed: object;
}

/** @throws Problem when the config file cannot be read or holds a mistake */
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
  // Those of the command line count for more, and those that come first.
  const template = [...options.template, ...kept];
  // Whoever names goal tables means those and no others.
  const ownGoals = (config.goals ?? []).map(beside);
  const goals = options.goals.length > 0 ? options.goals : ownGoals;
  const locale = invocation.isAsked ? invocation.locale : (config.language ?? invocation.locale);
  const { exclusions } = await import('../exclusions');
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

/** A file of rules stands beside the config file; an id is one everywhere. */
function rulesetOf(given: string, beside: (name: string) => string): string {
  return /\.json$/i.test(given) ? beside(given) : given;
}

/** The first that says anything; lists are joined, and the command line's stand first. */
function sourceOf(option: unknown, config: unknown): 'options' | 'config' | 'default' {
  if (option !== undefined) return 'options';
  return config === undefined ? 'default' : 'config';
}

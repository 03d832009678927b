import { BUILT_IN } from './builtIn';
import type { Ruleset } from './ruleset';

/**
 * The rulesets that ziping brings along, the default first. They are not checked when loaded:
 * a test proves every file valid by the same schema that users' own files must pass.
 */
export const RULESETS: readonly Ruleset[] = BUILT_IN;

/** The ruleset that is used where nothing points to another one: mof-2020. */
export const DEFAULT_RULESET = RULESETS[0]!;

/** The built-in ruleset of that id, or undefined. */
export function rulesetById(id: string): Ruleset | undefined {
  return RULESETS.find((ruleset) => ruleset.id === id);
}

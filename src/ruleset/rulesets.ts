import beijing from './beijing.json';
import guangxi from './guangxi.json';
import hubei from './hubei.json';
import integrated from './integrated.json';
import mof2020 from './mof-2020.json';
import type { Ruleset } from './ruleset';
import shanghai from './shanghai.json';
import sichuan from './sichuan.json';

/** The ruleset that is used where nothing points to another one. */
export const DEFAULT_RULESET = mof2020 as Ruleset;

/**
 * The rulesets that ziping brings along, the default first. They are not checked when loaded:
 * a test proves every file valid by the same schema that users' own files must pass.
 */
export const RULESETS: readonly Ruleset[] = [
  DEFAULT_RULESET,
  beijing as Ruleset,
  shanghai as Ruleset,
  hubei as Ruleset,
  sichuan as Ruleset,
  guangxi as Ruleset,
  integrated as Ruleset,
];

/** The built-in ruleset of that id, or undefined. */
export function rulesetById(id: string): Ruleset | undefined {
  return RULESETS.find((ruleset) => ruleset.id === id);
}

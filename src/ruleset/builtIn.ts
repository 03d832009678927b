import beijing from './beijing.json';
import guangxi from './guangxi.json';
import hubei from './hubei.json';
import integrated from './integrated.json';
import mof2020 from './mof-2020.json';
import shanghai from './shanghai.json';
import sichuan from './sichuan.json';
import type { Ruleset } from './ruleset';

/** The rulesets that ziping brings along. `npm run rulesets` writes this list from the folder. */
export const BUILT_IN = [
  mof2020,
  beijing,
  shanghai,
  hubei,
  guangxi,
  sichuan,
  integrated,
] as readonly Ruleset[];

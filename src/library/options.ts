import type { Template } from '../form/templates/template';
import type { Asked } from '../hosts/assessHost';
import type { Locale } from '../locales/localized';
import { parseRuleset } from '../ruleset/parseRuleset';
import type { Ruleset } from '../ruleset/ruleset';
import { rulesetById, RULESETS } from '../ruleset/rulesets';
import { Problem } from '../sheet/problem';

/** Options of every function of the library. */
export interface Options {
  /** The language of all texts; `zh-CN` if absent. */
  readonly language?: Locale;
  /** The workbook's file name: messages name it, and it may tell the region. */
  readonly file?: string;
  /** A ruleset, or the id of a built-in one; if absent, ziping chooses one for each form. */
  readonly ruleset?: Ruleset | string;
  /** Templates for headings that ziping would misread or not know. */
  readonly templates?: readonly Template[];
}

/**
 * Turns the options into those of the hosts.
 * @throws Problem `usage` for an unknown id, `ruleset-invalid` for a ruleset that holds a mistake
 */
export function askedFor({ ruleset, templates = [] }: Pick<Options, 'ruleset' | 'templates'>): Asked {
  return { ruleset: ruleset === undefined ? null : rulesetOf(ruleset), templates };
}

function rulesetOf(given: Ruleset | string): Ruleset {
  if (typeof given !== 'string') {
    // The caller may be JavaScript, so no compiler has checked the ruleset.
    return RULESETS.includes(given) ? given : parseRuleset(JSON.stringify(given), 'ruleset');
  }
  const known = rulesetById(given);
  if (known) return known;
  const ids = RULESETS.map(({ id }) => id);
  throw new Problem('usage', {
    'zh-CN': `没有名为 ${given} 的评分规则。可用：${ids.join('、')}。`,
    'en-US': `There is no ruleset ${given}. There are: ${ids.join(', ')}.`,
  });
}

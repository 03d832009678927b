import type { Template } from '../form/templates/template';
import type { Asked } from '../hosts/assessHost';
import type { Locale } from '../locales/localized';
import { parseRuleset } from '../ruleset/parseRuleset';
import type { Ruleset } from '../ruleset/ruleset';
import { rulesetById, RULESETS } from '../ruleset/rulesets';
import { Problem } from '../sheet/problem';

/** What may be said of any workbook. */
export interface Options {
  /** The language of every text; `zh-CN` without it. */
  readonly language?: Locale;
  /** What the workbook is called: it stands in messages, and its name may tell the region. */
  readonly file?: string;
  /** A ruleset, or the id of a built-in one; without it each form's own is chosen. */
  readonly ruleset?: Ruleset | string;
  /** How headings are to be read that ziping would read otherwise, or not at all. */
  readonly templates?: readonly Template[];
}

/** @throws Problem `usage` for the id of no ruleset, `ruleset-invalid` for one that holds a mistake */
export function askedFor({ ruleset, templates = [] }: Pick<Options, 'ruleset' | 'templates'>): Asked {
  return { ruleset: ruleset === undefined ? null : rulesetOf(ruleset), templates };
}

function rulesetOf(given: Ruleset | string): Ruleset {
  if (typeof given !== 'string') {
    // Whoever wrote it may not have asked a compiler.
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

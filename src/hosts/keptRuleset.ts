import type { Ruleset } from '../ruleset/ruleset';
import { rulesetById } from '../ruleset/rulesets';
import { Problem } from '../sheet/problem';
import type { Json } from './host';

/** The key under which a workbook keeps the ruleset that its users chose: an id, or a whole ruleset. */
export const RULESET_KEY = 'ruleset';

/** Returns what a workbook keeps for a ruleset: the id of a built-in one, all of a user’s own. */
export function rulesetToKeep(ruleset: Ruleset): Json {
  return rulesetById(ruleset.id) === ruleset ? ruleset.id : (JSON.parse(JSON.stringify(ruleset)) as Json);
}

/**
 * Reads the ruleset that a workbook keeps; null if it keeps none.
 * @param kept the value under `RULESET_KEY`
 * @throws Problem if the kept ruleset is faulty or unknown: it must not be ignored in silence
 */
export async function keptRuleset(kept: Json): Promise<Ruleset | null> {
  if (kept === null) return null;
  if (typeof kept !== 'string') {
    const { parseRuleset } = await import('../ruleset/parseRuleset');
    return parseRuleset(JSON.stringify(kept), RULESET_KEY);
  }
  const known = rulesetById(kept);
  if (known) return known;
  throw new Problem('unknown-ruleset', {
    'zh-CN': `工作簿中保存的评分规则“${kept}”在这个版本里没有。请另选规则。`,
    'en-US': `The workbook asks for the rules “${kept}”, which this version does not have. Please choose others.`,
  });
}

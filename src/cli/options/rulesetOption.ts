import type { Ruleset } from '../../ruleset/ruleset';
import { RULESETS, rulesetById } from '../../ruleset/rulesets';
import { readText } from './readText';
import { usageProblem } from './usageProblem';

/**
 * Returns the ruleset that `--ruleset` names: null for `auto`, a built-in one by its id, or one read from a file.
 * @throws Problem if there is no such ruleset, or the file holds a mistake (with its JSON path)
 */
export async function rulesetOption(given: string): Promise<Ruleset | null> {
  if (given === 'auto') return null;
  const known = rulesetById(given);
  if (known) return known;
  if (!/\.json$/i.test(given)) {
    throw usageProblem((text) =>
      text.noRuleset(
        given,
        RULESETS.map(({ id }) => id),
      ),
    );
  }
  const content = await readText(given);
  const { parseRuleset } = await import('../../ruleset/parseRuleset');
  return parseRuleset(content, given);
}

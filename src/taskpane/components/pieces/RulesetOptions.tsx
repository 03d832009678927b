import type { Ruleset } from '../../../ruleset/ruleset';
import { RULESETS, rulesetById } from '../../../ruleset/rulesets';
import { usePane } from './PaneContext';

/** The option of a user's own ruleset, whose id may be that of a built-in one. */
const OWN = '*';

/** Returns the kept ruleset if it is a user's own, which is offered beside the built-in ones; else null. */
export function ownRuleset(kept: Ruleset | null): Ruleset | null {
  return kept && !RULESETS.includes(kept) ? kept : null;
}

/** Returns the option of a ruleset. */
export function optionOf(ruleset: Ruleset): string {
  return RULESETS.includes(ruleset) ? ruleset.id : OWN;
}

/** Returns the ruleset of an option; null if it has none. */
export function rulesetOf(option: string, own: Ruleset | null): Ruleset | null {
  return option === OWN ? own : (rulesetById(option) ?? null);
}

/** The options of a list of all rulesets. */
export function RulesetOptions({ own }: { readonly own: Ruleset | null }) {
  const { locale } = usePane();
  return (
    <>
      {RULESETS.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[locale]}
        </option>
      ))}
      {own && <option value={OWN}>{own.name[locale]}</option>}
    </>
  );
}

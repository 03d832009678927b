import type { Ruleset } from '../../../ruleset/ruleset';
import { RULESETS, rulesetById } from '../../../ruleset/rulesets';
import { usePane } from './PaneContext';

/** Rules from a user's file may have the id of others. */
const OWN = '*';

/** Rules from a user's own file, kept in the workbook, or null; offered beside those ziping brings along. */
export function ownRuleset(kept: Ruleset | null): Ruleset | null {
  return kept && !RULESETS.includes(kept) ? kept : null;
}

/** The value of a ruleset's option. */
export function optionOf(ruleset: Ruleset): string {
  return RULESETS.includes(ruleset) ? ruleset.id : OWN;
}

/** The ruleset of an option, or null where it is that of none. */
export function rulesetOf(option: string, own: Ruleset | null): Ruleset | null {
  return option === OWN ? own : (rulesetById(option) ?? null);
}

/** All rulesets there are, to choose from. */
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

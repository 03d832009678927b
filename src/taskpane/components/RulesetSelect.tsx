import { Caption1, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RulesetChoice } from '../../ruleset/ruleset';
import { RULESETS, rulesetById } from '../../ruleset/rulesets';
import { usePane } from './PaneContext';

const AUTOMATIC = '';

/** Rules from a user's file may have the id of others. */
const OWN = '*';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
  },
  label: { fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0 },
  reason: { gridColumn: '2', color: tokens.colorNeutralForeground3 },
});

/** The rules of a form, why these, and others to take instead. */
export function RulesetSelect({ choice }: { readonly choice: RulesetChoice | null }) {
  const { session, state, text, locale } = usePane();
  const styles = useStyles();
  const id = useId();
  const { ruleset } = state.settings;
  // Rules from a user's own file are kept in the workbook and offered beside those ziping brings along.
  const own = ruleset && !RULESETS.includes(ruleset) ? ruleset : null;
  const automatic =
    ruleset === null && choice ? text.form.chosen(choice.ruleset.name[locale]) : text.form.automatic;
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {text.form.ruleset}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={own ? OWN : (ruleset?.id ?? AUTOMATIC)}
        onChange={(_event, { value }) =>
          void session.setRuleset(value === OWN ? own : (rulesetById(value) ?? null))
        }
      >
        <option value={AUTOMATIC}>{automatic}</option>
        {RULESETS.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name[locale]}
          </option>
        ))}
        {own && <option value={OWN}>{own.name[locale]}</option>}
      </Select>
      {choice && <Caption1 className={styles.reason}>{choice.reason[locale]}</Caption1>}
    </div>
  );
}

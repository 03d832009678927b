import { Caption1, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RulesetChoice } from '../../../ruleset/choice/rulesetChoice';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { NARROW } from '../pieces/media';
import { RulesetOptions, optionOf, ownRuleset, rulesetOf } from '../pieces/RulesetOptions';

const AUTOMATIC = '';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
  },
  label: { fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0 },
  reason: { gridColumn: '2', [NARROW]: { gridColumn: '1' }, color: tokens.colorNeutralForeground3 },
});

/** Shows the rules of a form and why they were chosen, and lets the user choose others. */
export function RulesetSelect({ choice }: { readonly choice: RulesetChoice | null }) {
  const { session, text, locale } = usePane();
  const styles = useStyles();
  const id = useId();
  const ruleset = usePaneState(({ settings }) => settings.ruleset);
  const own = ownRuleset(ruleset);
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
        value={ruleset ? optionOf(ruleset) : AUTOMATIC}
        onChange={(_event, { value }) => void session.setRuleset(rulesetOf(value, own))}
      >
        <option value={AUTOMATIC}>{automatic}</option>
        <RulesetOptions own={own} />
      </Select>
      {choice && <Caption1 className={styles.reason}>{choice.reason[locale]}</Caption1>}
    </div>
  );
}

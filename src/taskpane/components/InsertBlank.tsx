import { Button, Caption1, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { insertBlankText } from '../../locales/insertBlankText';
import { LAYOUT_IDS } from '../../ruleset/layoutId';
import type { LayoutId } from '../../ruleset/layoutId';
import type { Ruleset } from '../../ruleset/ruleset';
import { DEFAULT_RULESET } from '../../ruleset/rulesets';
import { usePane } from './PaneContext';
import { RulesetOptions, optionOf, ownRuleset, rulesetOf } from './RulesetOptions';
import { Section } from './Section';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0 },
  kept: { color: tokens.colorNeutralForeground3 },
});

/** A blank form to begin with: by which rules, in which layout. */
export function InsertBlank({ onInsert }: { readonly onInsert?: () => void }) {
  const { session, state, locale } = usePane();
  const styles = useStyles();
  const ids = { ruleset: useId(), layout: useId() };
  const text = insertBlankText(locale);
  const kept = state.settings.ruleset;
  const [chosen, choose] = useState<Ruleset | null>(null);
  const [arranged, arrange] = useState<LayoutId | null>(null);
  const ruleset = chosen ?? kept ?? DEFAULT_RULESET;
  const layout = arranged ?? ruleset.layout ?? 'L1';
  return (
    <Section heading={text.heading} what={text.what}>
      <div className={styles.body}>
        <div className={styles.field}>
          <label htmlFor={ids.ruleset} className={styles.label}>
            {text.ruleset}
          </label>
          <Select
            id={ids.ruleset}
            size="small"
            className={styles.select}
            value={optionOf(ruleset)}
            onChange={(_event, { value }) => choose(rulesetOf(value, ownRuleset(kept)))}
          >
            <RulesetOptions own={ownRuleset(kept)} />
          </Select>
          {kept && kept !== ruleset && (
            <Caption1 className={styles.kept}>{text.keptOther(kept.name[locale])}</Caption1>
          )}
        </div>
        <div className={styles.field}>
          <label htmlFor={ids.layout} className={styles.label}>
            {text.layout}
          </label>
          <Select
            id={ids.layout}
            size="small"
            className={styles.select}
            value={layout}
            onChange={(_event, { value }) => arrange(LAYOUT_IDS.find((id) => id === value) ?? null)}
          >
            {LAYOUT_IDS.map((id) => (
              <option key={id} value={id}>
                {text.layouts[id]}
              </option>
            ))}
          </Select>
        </div>
        <div>
          <Button
            disabledFocusable={state.busy !== null}
            onClick={() => {
              onInsert?.();
              void session.insertBlank(ruleset, layout);
            }}
          >
            {text.insert}
          </Button>
        </div>
      </div>
    </Section>
  );
}

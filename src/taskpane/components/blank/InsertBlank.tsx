import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { BLANK_LAYOUTS } from '../../../blank/layouts';
import { insertBlankText } from '../../../locales/insertBlankText';
import { LAYOUT_IDS } from '../../../ruleset/layoutId';
import type { LayoutId } from '../../../ruleset/layoutId';
import type { Ruleset } from '../../../ruleset/ruleset';
import { DEFAULT_RULESET } from '../../../ruleset/rulesets';
import { LabelledSelect } from '../pieces/LabelledSelect';
import { useIsBusy, usePane, usePaneState } from '../pieces/PaneContext';
import { RulesetOptions, optionOf, ownRuleset, rulesetOf } from '../pieces/RulesetOptions';
import { Section } from '../pieces/Section';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  kept: { color: tokens.colorNeutralForeground3 },
});

/** Inserts a blank form; the user chooses its rules and layout. */
export function InsertBlank() {
  const { session, locale } = usePane();
  const isBusy = useIsBusy();
  const styles = useStyles();
  const text = insertBlankText(locale);
  const kept = usePaneState(({ settings }) => settings.ruleset);
  const [chosen, choose] = useState<Ruleset | null>(null);
  const [arranged, arrange] = useState<LayoutId | null>(null);
  const ruleset = chosen ?? kept ?? DEFAULT_RULESET;
  const layout = arranged ?? ruleset.layout ?? 'L1';
  return (
    <Section heading={text.heading} what={text.what}>
      <div className={styles.body}>
        <LabelledSelect
          label={text.ruleset}
          size="small"
          value={optionOf(ruleset)}
          onChoose={(value) => choose(rulesetOf(value, ownRuleset(kept)))}
          options={<RulesetOptions own={ownRuleset(kept)} />}
        >
          {kept && kept !== ruleset && (
            <Caption1 className={styles.kept}>{text.keptOther(kept.name[locale])}</Caption1>
          )}
        </LabelledSelect>
        <LabelledSelect
          label={text.layout}
          size="small"
          value={layout}
          onChoose={(value) => arrange(LAYOUT_IDS.find((id) => id === value) ?? null)}
          options={LAYOUT_IDS.map((id) => (
            <option key={id} value={id}>
              {BLANK_LAYOUTS[id].name[locale]}
            </option>
          ))}
        />
        <div>
          <Button disabledFocusable={isBusy} onClick={() => void session.insertBlank(ruleset, layout)}>
            {text.insert}
          </Button>
        </div>
      </div>
    </Section>
  );
}

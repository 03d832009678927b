import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { GoalTable } from '../../../form/goalTable';
import { insertBlankText } from '../../../locales/insertBlankText';
import { rulesetOfPlace } from '../../../ruleset/choice/chooseRuleset';
import { useIsBusy, usePane, usePaneState } from '../pieces/PaneContext';
import { Section } from '../pieces/Section';

const useStyles = makeStyles({
  body: { padding: `0 ${tokens.spacingHorizontalM}` },
});

/** Makes the form of a goal table, by the rules that the workbook keeps, else those of the unit's region. */
export function MakeFromGoals({ goals }: { readonly goals: GoalTable }) {
  const { session, locale } = usePane();
  const isBusy = useIsBusy();
  const kept = usePaneState(({ settings }) => settings.ruleset);
  const styles = useStyles();
  const text = insertBlankText(locale);
  const ruleset = kept ?? rulesetOfPlace(goals);
  return (
    <Section
      heading={text.fromGoals}
      what={text.fromGoalsWhat(
        goals.project?.text ?? goals.sheet,
        goals.indicators.length,
        ruleset.name[locale],
      )}
    >
      <div className={styles.body}>
        <Button
          disabledFocusable={isBusy}
          onClick={() => void session.insertBlank(ruleset, undefined, goals)}
        >
          {text.makeForm}
        </Button>
      </div>
    </Section>
  );
}

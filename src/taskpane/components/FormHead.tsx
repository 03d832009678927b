import { Caption1, Link, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../assessment/assessment';
import { rangeToA1 } from '../../sheet/address';
import { Arrival } from './Arrival';
import { usePane } from './PaneContext';
import { PrintedRules } from './PrintedRules';
import { RulesetSelect } from './RulesetSelect';

export interface FormHeadProps {
  readonly assessment: Assessment;
  /** How many other forms the sheet holds. */
  readonly others: number;
  /** False where something more important stands above. */
  readonly isArrival: boolean;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0 },
  facts: { color: tokens.colorNeutralForeground3 },
  ruleset: { marginTop: tokens.spacingVerticalS },
});

/** Which form this is, and by which rules it is scored. */
export function FormHead({ assessment, others, isArrival }: FormHeadProps) {
  const { session, text } = usePane();
  const styles = useStyles();
  const { form, choice } = assessment;
  const facts = [
    form.unit?.text,
    form.year !== null && text.form.year(form.year),
    text.form.sheet(form.sheet, rangeToA1(form.range)),
  ];
  const title = (
    <Subtitle2 as="h1" block className={styles.title}>
      {form.project?.text || text.form.noProject}
    </Subtitle2>
  );
  return (
    <div className={styles.root}>
      {others > 0 && (
        <div>
          <Link as="button" onClick={() => session.choose(null)}>
            {text.form.otherForms}
          </Link>
        </div>
      )}
      {isArrival ? <Arrival>{title}</Arrival> : title}
      <Caption1 block className={styles.facts}>
        {facts.filter(Boolean).join(' · ')}{' '}
        <Link as="button" onClick={() => void session.correcting.begin()}>
          {text.actions.correct}
        </Link>
      </Caption1>
      <div className={styles.ruleset}>
        <RulesetSelect choice={choice} />
        <PrintedRules form={form} choice={choice} />
      </div>
    </div>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import { PrintedRules } from './PrintedRules';
import { RulesetSelect } from '../settings/RulesetSelect';

const useStyles = makeStyles({ select: { padding: `0 ${tokens.spacingHorizontalM}` } });

/** By which rules a form is scored and why, others to choose, and what the form itself prints of them. */
export function RulesPart({ assessment: { form, choice } }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.select}>
        <RulesetSelect choice={choice} />
      </div>
      <PrintedRules form={form} choice={choice} />
    </>
  );
}

import { ToggleButton, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { Severity } from '../../checks/finding';
import { SEVERITIES } from '../../report/findingReports';
import { usePane } from './PaneContext';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    ...shorthands.borderWidth('1px'),
  },
});

/** Counts by severity, each a switch that shows or hides its findings. */
export function SeverityFilter({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const { session, state, text } = usePane();
  const styles = useStyles();
  const { severities } = state.settings;
  const toggle = (severity: Severity) => () =>
    session.setSeverities(SEVERITIES.filter((each) => severities.includes(each) !== (each === severity)));
  return (
    <div role="group" aria-label={text.findings.filter} className={styles.root}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          appearance="outline"
          shape="circular"
          className={styles.button}
          icon={<SeverityIcon severity={severity} />}
          checked={severities.includes(severity)}
          onClick={toggle(severity)}
        >
          {text.severityCount[severity](counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}

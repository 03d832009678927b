import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../checks/finding';
import { SEVERITIES } from '../../../report/findingReports';
import { usePane } from '../PaneContext';
import { SeverityIcon } from '../pieces/SeverityIcon';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexShrink: 0, gap: tokens.spacingHorizontalS },
  count: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

/** Errors, warnings and notes as small numbers; those of which there are none are left out. */
export function Counts({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <span className={styles.root}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <span key={severity} className={styles.count} title={text.severityCount[severity](counts[severity])}>
          <SeverityIcon severity={severity} />
          {counts[severity]}
        </span>
      ))}
    </span>
  );
}

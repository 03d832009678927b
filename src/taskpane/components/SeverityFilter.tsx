import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from '@fluentui/react-components';
import type { Severity } from '../../checks/finding';
import { SEVERITIES } from '../../report/findingReports';
import { usePane, usePaneState } from './PaneContext';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ...createCustomFocusIndicatorStyle({
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    }),
  },
  shown: {
    ...shorthands.borderStyle('solid'),
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground4 },
  },
});

/** Counts by severity, each a switch that shows or hides its findings. */
export function SeverityFilter({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const { session, text } = usePane();
  const styles = useStyles();
  const severities = usePaneState(({ settings }) => settings.severities);
  const toggle = (severity: Severity) => () =>
    session.setSeverities(SEVERITIES.filter((each) => severities.includes(each) !== (each === severity)));
  return (
    <div role="group" aria-label={text.findings.filter} className={styles.root}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
        const isShown = severities.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.chip, isShown && styles.shown)}
            aria-pressed={isShown}
            onClick={toggle(severity)}
          >
            <SeverityIcon severity={severity} isNamed={false} />
            {text.severityCount[severity](counts[severity])}
          </button>
        );
      })}
    </div>
  );
}

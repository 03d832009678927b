import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { Severity } from '../../../checks/finding';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

export interface SeverityIconProps {
  readonly severity: Severity;
  /** False if its name is written beside it. */
  readonly isNamed?: boolean;
}

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

/** Shows a severity by shape and colour, with its name for screen readers. */
export function SeverityIcon({ severity, isNamed = true }: SeverityIconProps) {
  const { text } = usePane();
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} {...(isNamed && { 'aria-label': text.severity[severity] })} />;
}

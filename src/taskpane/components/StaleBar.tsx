import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

/** Where the workbook calculates only when told to: results may be out of date, and one button calculates. */
export function StaleBar() {
  const { session, state, text } = usePane();
  const styles = useStyles();
  if (!state.isStale || !['forms', 'recalculated', 'validated'].includes(state.view.kind)) return null;
  return (
    <div className={styles.root}>
      <Caption1>{text.stale}</Caption1>
      <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void session.calculate()}>
        {text.actions.calculate}
      </Button>
    </div>
  );
}

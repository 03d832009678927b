import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useIsBusy, usePane, usePaneState } from './pieces/PaneContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

/** The views that show contents of sheets. */
const OF_SHEETS = ['forms', 'recalculated', 'validated'];

/** Says that results may be out of date, if the workbook calculates only on request, with a button that calculates. */
export function StaleBar() {
  const { session, text } = usePane();
  const isBusy = useIsBusy();
  const isShown = usePaneState(({ isStale, view }) => isStale && OF_SHEETS.includes(view.kind));
  const styles = useStyles();
  if (!isShown) return null;
  return (
    <div className={styles.root}>
      <Caption1>{text.stale}</Caption1>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void session.calculate()}>
        {text.actions.calculate}
      </Button>
    </div>
  );
}

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** What was written earlier, perhaps before the workbook was closed, can still be undone. */
export function UndoBar({ cells }: { readonly cells: number }) {
  const { session, state, text } = usePane();
  const styles = useStyles();
  if (cells === 0) return null;
  return (
    <div className={styles.root}>
      <Caption1>{text.changes.undoable(cells)}</Caption1>
      <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void session.undo()}>
        {text.actions.undo}
      </Button>
    </div>
  );
}

import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from './pieces/PaneContext';

const useStyles = makeStyles({
  root: { position: 'relative', height: '2px' },
  detail: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Shows that an action is running: a thin line, and if it takes long also its progress and a way to stop it. */
export function BusyLine() {
  const { session, text } = usePane();
  const busy = usePaneState((state) => state.busy);
  const isEditing = usePaneState((state) => state.isEditing);
  const waiting = usePaneState((state) => state.waiting);
  const isLoading = usePaneState(({ view }) => view.kind === 'loading');
  const styles = useStyles();
  if (isEditing) {
    return (
      <div className={styles.detail}>
        <Caption1>{busy ? text.busy.editing : text.busy.editingRefresh}</Caption1>
      </div>
    );
  }
  if (!busy || isLoading) return <div className={styles.root} />;
  const { action, progress } = busy;
  const canCancel = busy.canCancel || waiting === 'stuck';
  const what =
    waiting && !progress
      ? text.busy[waiting]
      : progress
        ? text.busy.progress(progress.done, progress.total)
        : text.busy[action];
  return (
    <>
      <div className={styles.root}>
        <ProgressBar
          shape="square"
          thickness="medium"
          aria-label={what}
          {...(progress && { value: progress.done, max: progress.total })}
        />
      </div>
      {(canCancel || waiting) && (
        <div className={styles.detail}>
          <Caption1>{what}</Caption1>
          {canCancel && (
            <Button size="small" onClick={session.cancel}>
              {text.actions.cancel}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

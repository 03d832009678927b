import { makeStyles } from '@fluentui/react-components';
import { announcement } from '../figures/announcement';
import { usePane, usePaneState } from './pieces/PaneContext';
import { UNSEEN } from './pieces/unseen';

const useStyles = makeStyles({ root: UNSEEN });

/** Text that a screen reader says without moving the focus. */
export function LiveRegion() {
  const { text } = usePane();
  const says = usePaneState((state) => announcement(state, text));
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.root}>
      {says}
    </div>
  );
}

import { makeStyles } from '@fluentui/react-components';
import { announcement } from '../figures/announcement';
import { usePane, usePaneState } from './PaneContext';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What a screen reader says without moving the focus. */
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

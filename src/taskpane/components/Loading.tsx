import { ProgressBar, makeStyles } from '@fluentui/react-components';
import { usePane } from './pieces/PaneContext';
import { PAGE_STYLE } from './pieces/pageStyle';

const useStyles = makeStyles({ root: PAGE_STYLE });

/** Shown before there is anything else to show. */
export function Loading() {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {text.loading}
      <ProgressBar aria-label={text.loading} />
    </div>
  );
}

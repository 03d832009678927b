import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Before there is anything to show. */
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

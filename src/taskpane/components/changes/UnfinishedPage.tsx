import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Edit } from '../../../revision/revision';
import { PlainPage } from '../pieces/PlainPage';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Shown if an earlier writing was cut short: the user completes it or takes it back. */
export default function UnfinishedPage({ edits }: { readonly edits: readonly Edit[] }) {
  const { session, text } = usePane();
  const styles = useStyles();
  return (
    <PlainPage title={text.unfinished.heading}>
      <p>{text.unfinished.what(edits.length)}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void session.finishWriting()}>
          {text.unfinished.finish}
        </Button>
        <Button onClick={() => void session.takeBackWriting()}>{text.unfinished.takeBack}</Button>
      </div>
    </PlainPage>
  );
}

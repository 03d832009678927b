import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pieces/PaneContext';
import { CardForm } from '../work/CardForm';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  what: { margin: 0 },
});

export interface SealFormProps {
  /** True if cells may be flagged: then clearing the flags is offered as well. */
  readonly mayBeMarked: boolean;
  readonly onClose: () => void;
}

/** Explains sealing before it is done, and offers to clear the flags along with it. */
export function SealForm({ mayBeMarked, onClose }: SealFormProps) {
  const { session, text } = usePane();
  const styles = useStyles();
  const [clearsMarks, setClearsMarks] = useState(true);
  return (
    <div className={styles.root}>
      <CardForm
        submit={text.sealing.do}
        isWhole
        onSubmit={() => void session.seal(mayBeMarked && clearsMarks)}
        onClose={onClose}
      >
        <p className={styles.what}>{text.sealing.what}</p>
        {mayBeMarked && (
          <Checkbox
            label={text.sealing.clearMarks}
            checked={clearsMarks}
            onChange={(_event, { checked }) => setClearsMarks(checked === true)}
          />
        )}
      </CardForm>
    </div>
  );
}

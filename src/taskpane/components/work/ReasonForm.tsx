import { Caption1, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { toA1 } from '../../../sheet/address';
import { reasonToWrite } from '../../../revision/reason';
import type { ReasonToWrite } from '../../../revision/reason';
import type { PanelProps } from './panelProps';
import { CardForm } from './CardForm';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({ facts: { color: tokens.colorNeutralForeground2 } });

/** A deviation note in two fields, the facts beside them; it is worded and written as the form's other notes are. */
export default function ReasonForm({ card: { note }, assessment, onClose }: PanelProps) {
  const now = note && reasonToWrite(assessment.judgement, note.at);
  // What is typed is kept while the form is refreshed.
  const [begun] = useState(now);
  return now && begun && <Fields begun={begun} now={now} onClose={onClose} />;
}

interface FieldsProps {
  readonly begun: ReasonToWrite;
  readonly now: ReasonToWrite;
  readonly onClose: () => void;
}

function Fields({ begun, now, onClose }: FieldsProps) {
  const { session, text, locale } = usePane();
  const styles = useStyles();
  const [reason, setReason] = useState(begun.reason);
  const [remedy, setRemedy] = useState(begun.remedy);
  const isChanged = now.seen.note !== begun.seen.note || now.seen.remedy !== begun.seen.remedy;
  const cells = [now.at, ...(now.remedyAt ? [now.remedyAt] : [])].map(toA1).join(text.notices.comma);
  return (
    <CardForm
      submit={text.work.writeInto(cells)}
      isWhole={reason.trim() !== ''}
      onSubmit={() => void session.writeReason(now.at, { reason, remedy }, now.seen)}
      onClose={onClose}
    >
      {now.due && <Caption1 block>{now.due[locale]}</Caption1>}
      {now.facts && (
        <Caption1 block className={styles.facts}>
          {now.facts}
        </Caption1>
      )}
      {isChanged && (
        <Caption1 block role="status">
          {text.work.noteNow([now.seen.note, now.seen.remedy].filter(Boolean).join(' / '))}
        </Caption1>
      )}
      <Field label={text.work.reason} size="small">
        <Textarea
          size="small"
          resize="vertical"
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <Field label={text.work.remedy} size="small">
        <Textarea
          size="small"
          resize="vertical"
          value={remedy}
          onChange={(_event, { value }) => setRemedy(value)}
        />
      </Field>
    </CardForm>
  );
}

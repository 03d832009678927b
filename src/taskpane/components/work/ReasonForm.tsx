import { toA1 } from '../../../sheet/address';
import { reasonToWrite } from '../../../revision/reason';
import type { ReasonToWrite } from '../../../revision/reason';
import { usePane } from '../pieces/PaneContext';
import type { PanelProps } from './panelProps';
import { CardForm } from './CardForm';
import { ReasonFields, useReason } from './ReasonFields';

/** Asks for a deviation note in a card; it is worded and written like the form's other notes. */
export default function ReasonForm({ card: { note }, assessment, onClose }: PanelProps) {
  const now = note && reasonToWrite(assessment.judgement, note.at);
  return now && <Fields now={now} onClose={onClose} />;
}

function Fields({ now, onClose }: { readonly now: ReasonToWrite; readonly onClose: () => void }) {
  const { session, text } = usePane();
  const typed = useReason(now);
  const { reason, remedy } = typed;
  const cells = [now.at, ...(now.remedyAt ? [now.remedyAt] : [])].map(toA1).join(text.notices.comma);
  return (
    <CardForm
      submit={text.work.writeInto(cells)}
      isWhole={reason.trim() !== ''}
      onSubmit={() => void session.writeReason(now.at, { reason, remedy }, now.seen)}
      onClose={onClose}
    >
      <ReasonFields typed={typed} now={now} />
    </CardForm>
  );
}

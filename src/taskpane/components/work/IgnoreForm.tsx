import { Caption1, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { PanelProps } from './panelProps';
import { CardForm } from './CardForm';
import { usePane, usePaneState } from '../pieces/PaneContext';

/** Asks why a finding may be ignored, and who says so; the workbook keeps both. */
export default function IgnoreForm({ card: { findings }, assessment: { form }, onClose }: PanelProps) {
  const { session, text, locale } = usePane();
  const known = usePaneState(({ settings }) => settings.by);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(known);
  const finding = findings.find(({ mayBeAccepted }) => mayBeAccepted);
  if (!finding) return null;
  return (
    <CardForm
      submit={text.work.ignoreDo}
      isWhole={reason.trim() !== ''}
      onSubmit={() => void session.ignore(finding, form, { reason, by })}
      onClose={onClose}
    >
      <Caption1 block>{text.work.ignoreWhat(finding.title[locale])}</Caption1>
      <Field label={text.work.ignoreReason} size="small">
        <Input size="small" value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field label={text.work.by} size="small">
        <Input size="small" value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
    </CardForm>
  );
}

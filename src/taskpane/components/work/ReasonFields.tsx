import { Caption1, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReasonAndRemedy } from '../../../revision/noteWording';
import type { ReasonToWrite } from '../../../revision/reason';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({ facts: { color: tokens.colorNeutralForeground2 } });

/** What is typed into the two fields of a deviation note; it is kept when the form is read again. */
export interface TypedReason extends ReasonAndRemedy {
  readonly begun: ReasonToWrite;
  set(part: Partial<ReasonAndRemedy>): void;
}

/**
 * Keeps what is typed for a deviation note.
 * @param now what there is to write as the form is now
 */
export function useReason(now: ReasonToWrite): TypedReason {
  const [begun] = useState(now);
  const [typed, type] = useState<ReasonAndRemedy>({ reason: now.reason, remedy: now.remedy });
  return { ...typed, begun, set: (part) => type({ ...typed, ...part }) };
}

/** A deviation note in two fields, reason and remedy, with the facts above them. */
export function ReasonFields({ typed, now }: { readonly typed: TypedReason; readonly now: ReasonToWrite }) {
  const { text, locale } = usePane();
  const styles = useStyles();
  const { begun, reason, remedy, set } = typed;
  const isChanged = now.seen.note !== begun.seen.note || now.seen.remedy !== begun.seen.remedy;
  return (
    <>
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
          onChange={(_event, { value }) => set({ reason: value })}
        />
      </Field>
      <Field label={text.work.remedy} size="small">
        <Textarea
          size="small"
          resize="vertical"
          value={remedy}
          onChange={(_event, { value }) => set({ remedy: value })}
        />
      </Field>
    </>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useIsBusy, usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface CardFormProps {
  /** The text of the button that submits. */
  readonly submit: string;
  /** False while something has to be filled in. */
  readonly isWhole: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form in a card: its first field, or else its button, takes the focus when it opens. */
export function CardForm({ submit, isWhole, onSubmit, onClose, children }: CardFormProps) {
  const { text } = usePane();
  const isBusy = useIsBusy();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input, button')?.focus(), []);
  return (
    <form
      ref={form}
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && isWhole) onSubmit();
      }}
    >
      {children}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy || !isWhole}>
          {submit}
        </Button>
        <Button size="small" onClick={onClose}>
          {text.actions.cancel}
        </Button>
      </div>
    </form>
  );
}

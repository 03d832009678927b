import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { fillingText } from '../../../locales/fillingText';
import { goOnBehindPart, goOnFrom, neighbour } from '../../session/fillingSteps';
import type { Filling, Stop } from '../../session/fillingSteps';
import { useIsBusy, usePane } from '../pieces/PaneContext';
import { useFill } from './useFill';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  action: { minWidth: '72px' },
  aside: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

export interface StepFormProps {
  readonly stop: Stop;
  readonly filling: Filling;
  /** False if nothing can be written yet. */
  readonly isWhole?: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The field of a step, which gets the focus, and the buttons that lead on. */
export function StepForm({ stop, filling, isWhole = true, onSubmit, children }: StepFormProps) {
  const { locale } = usePane();
  const fill = useFill();
  const text = fillingText(locale);
  const styles = useStyles();
  const isBusy = useIsBusy();
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // A user who is typing in the sheet keeps the focus there.
    if (!document.hasFocus()) return;
    const fields = element.current?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [];
    const [field] = [...fields].filter(({ checked }) => checked).concat([...fields]);
    field?.focus();
    if (field?.type === 'text') field.select();
  }, []);
  const before = neighbour(filling, stop, -1);
  const nextPart = goOnBehindPart(filling, stop.part);
  return (
    <form
      ref={element}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && isWhole) onSubmit();
      }}
    >
      {children}
      <div className={styles.actions}>
        <Button
          type="submit"
          appearance="primary"
          className={styles.action}
          disabledFocusable={isBusy || !isWhole}
        >
          {text.next}
        </Button>
        <Button
          className={styles.action}
          onClick={() => fill((steps) => steps.goTo(goOnFrom(filling, stop.at)))}
        >
          {text.skip}
        </Button>
        <Button
          className={styles.action}
          disabledFocusable={before === null}
          onClick={() => before && fill((steps) => steps.goTo(before))}
        >
          {text.back}
        </Button>
      </div>
      <div className={styles.aside}>
        <Link as="button" type="button" onClick={() => fill((steps) => steps.goTo(nextPart))}>
          {text.skipPart}
        </Link>
        <Link as="button" type="button" onClick={() => fill((steps) => steps.leave())}>
          {text.leave}
        </Link>
      </div>
    </form>
  );
}

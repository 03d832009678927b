import { Body1Strong, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import { reasonToWrite } from '../../../revision/reason';
import { fillingText } from '../../../locales/fillingText';
import { goOnBehindPart, goOnFrom, neighbour } from '../../figures/filling';
import type { Filling, Stop } from '../../figures/filling';
import { CellLink } from '../pieces/CellLink';
import { useIsBusy, usePane } from '../PaneContext';
import { FillAnswer } from './FillAnswer';
import { FillReason } from './FillReason';
import { stepLabel } from './stepLabel';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  where: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalS,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  target: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  action: { minWidth: '72px' },
  aside: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

export interface FillStepProps {
  readonly stop: Stop;
  readonly filling: Filling;
  readonly assessment: Assessment;
}

/** One step: where in the form, its cell, what is known beside it, and the field. */
export function FillStep({ stop, filling, assessment }: FillStepProps) {
  const { locale } = usePane();
  const text = fillingText(locale);
  const styles = useStyles();
  const { form } = assessment;
  const indicator = stop.row === null ? null : form.indicators[stop.row]!;
  const label = stepLabel(stop, form, text);
  const hasTarget = stop.kind === 'reason' || ['actual', 'weight', 'score'].includes(stop.question.what);
  const heading = form.headings.find(({ meaning }) => meaning === 'target')?.text.replace(/\s+/g, '');
  const now = stop.kind === 'reason' ? reasonToWrite(assessment.judgement, stop.at) : null;
  return (
    <>
      <div className={styles.where}>
        <Body1Strong as="h2" block className={styles.name} style={{ margin: 0 }}>
          {indicator
            ? nameOf(indicator)
            : stop.kind === 'answer' && stop.question.of !== ''
              ? stop.question.of
              : label}
        </Body1Strong>
        <CellLink sheetId={form.sheetId} at={stop.at} />
      </div>
      {indicator && hasTarget && (
        <Caption1 block className={styles.target}>
          {text.target(heading ?? text.asked.target, indicator.target.text)}
        </Caption1>
      )}
      {stop.kind === 'answer' ? (
        <FillAnswer stop={stop} label={label} filling={filling} assessment={assessment} />
      ) : (
        now && <FillReason stop={stop} now={now} filling={filling} />
      )}
    </>
  );
}

function nameOf({ level1, level2, name }: Assessment['form']['indicators'][0]): string {
  return [...new Set([level2 || level1, name])].filter((each) => each !== '').join(' › ');
}

export interface StepFormProps {
  readonly stop: Stop;
  readonly filling: Filling;
  /** False where nothing can be written yet. */
  readonly isWhole?: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The field of a step, which has the focus, and the ways on from it. */
export function StepForm({ stop, filling, isWhole = true, onSubmit, children }: StepFormProps) {
  const { session, locale } = usePane();
  const text = fillingText(locale);
  const styles = useStyles();
  const isBusy = useIsBusy();
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Whoever types in the sheet is not called away from there.
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
          onClick={() => void session.filling.goTo(goOnFrom(filling, stop.at))}
        >
          {text.skip}
        </Button>
        <Button
          className={styles.action}
          disabledFocusable={before === null}
          onClick={() => before && void session.filling.goTo(before)}
        >
          {text.back}
        </Button>
      </div>
      <div className={styles.aside}>
        <Link as="button" type="button" onClick={() => void session.filling.goTo(nextPart)}>
          {text.skipPart}
        </Link>
        <Link as="button" type="button" onClick={() => session.filling.leave()}>
          {text.leave}
        </Link>
      </div>
    </form>
  );
}

import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import { fillingText } from '../../../locales/fillingText';
import { goOnFrom } from '../../session/fillingSteps';
import type { Filling } from '../../session/fillingSteps';
import { scoreOrDash } from '../../figures/scoreOrDash';
import { workOf } from '../../figures/workOf';
import { focusInPassing } from '../pieces/Arrival';
import { useIsBusy, usePane, usePaneState } from '../pieces/PaneContext';
import { useFill } from './useFill';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  what: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  verdict: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

export interface FillEndProps {
  readonly filling: Filling;
  readonly assessment: Assessment;
}

/** Shown at the end of filling in: what is still blank, the scores, and whether the form is ready. */
export function FillEnd({ filling, assessment }: FillEndProps) {
  const { session, text: pane, locale } = usePane();
  const fill = useFill();
  const text = fillingText(locale);
  const styles = useStyles();
  const isBusy = useIsBusy();
  const isScored = usePaneState(({ view }) => view.kind === 'recalculated');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && heading.current) focusInPassing(heading.current);
  }, []);
  const { form, judgement } = assessment;
  const left = filling.of - filling.done;
  const work = workOf(assessment);
  const isReady = work.status === 'ready';
  const { places } = judgement.scorecard.ruleset.rounding;
  const total = form.total?.score?.number ?? null;
  const open = goOnFrom(filling, null);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {left === 0 ? text.end : text.endLeft(left)}
      </h2>
      <p className={styles.what}>{text.endWhat}</p>
      <div role="status">
        {(isReady || isScored) && (
          <p className={styles.verdict}>
            {isReady ? pane.work.ready : pane.work.toSettle(work.toSettle)}
            {total !== null && ` · ${text.total(scoreOrDash(total, places), form.grade?.text || null)}`}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          appearance={left === 0 && !isReady ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          onClick={() => void session.recalculate()}
        >
          {pane.actions.recalculate}
        </Button>
        {open && left > 0 && (
          <Button appearance="primary" onClick={() => fill((steps) => steps.goTo(open))}>
            {text.goOn}
          </Button>
        )}
        <Button appearance={isReady ? 'primary' : 'secondary'} onClick={() => fill((steps) => steps.leave())}>
          {isReady ? text.leave : text.showLeft}
        </Button>
      </div>
      <div>
        <Link as="button" onClick={() => fill((steps) => steps.goTo(filling.stops[0] ?? null))}>
          {text.goOver}
        </Link>
      </div>
    </>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled } from '@fluentui/react-icons';
import type { Assessment } from '../../../assessment/assessment';
import { stepsOf, workOf } from '../../figures/workOf';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { goToStep } from './goToStep';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  verdict: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  icon: { flexShrink: 0 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusDangerForeground1 },
  filled: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  steps: { display: 'flex', marginInlineStart: 'auto' },
});

/** Stays in view: whether the form is ready, how far it is filled in, and a button that goes to the next place. */
export function WorkHead() {
  const assessment = usePaneState(({ view, page }) =>
    page === 'work' && 'chosen' in view && view.chosen !== null ? view.assessments[view.chosen]! : null,
  );
  return assessment && <Verdict assessment={assessment} />;
}

function Verdict({ assessment }: { readonly assessment: Assessment }) {
  const { session, text } = usePane();
  const styles = useStyles();
  const work = workOf(assessment);
  const { status, toSettle, filled } = work;
  const isReady = status === 'ready';
  const Icon = isReady ? CheckmarkCircle20Filled : ErrorCircle20Filled;
  return (
    <div className={styles.root}>
      <span className={styles.verdict}>
        <Icon aria-hidden className={mergeClasses(styles.icon, isReady ? styles.ready : styles.open)} />
        {isReady ? text.work.ready : text.work.toSettle(toSettle)}
      </span>
      {filled.of > 0 && <span className={styles.filled}>{text.work.filled(filled.done, filled.of)}</span>}
      {stepsOf(work).length > 0 && (
        <span className={styles.steps}>
          <Button
            size="small"
            appearance="subtle"
            title={text.work.nextWhat}
            onClick={() => goToStep(session, assessment, false)}
          >
            {text.work.next}
          </Button>
        </span>
      )}
    </div>
  );
}

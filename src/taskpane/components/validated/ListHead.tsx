import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { formRows, verdictOf } from '../../figures/formRows';
import type { ValidatedView } from '../../session/validatedView';
import { Arrival } from '../pieces/Arrival';
import { usePane, usePaneState } from '../pieces/PaneContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  verdict: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  notReady: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0 },
  at: { width: '100%', color: tokens.colorNeutralForeground2 },
});

/** Stays in view above the list: how many forms are not ready, and a button that goes to the next. */
export function ListHead() {
  const view = usePaneState((state) =>
    state.page === 'work' && state.view.kind === 'validated' ? state.view : null,
  );
  return view && <Head view={view} />;
}

function Head({ view }: { readonly view: ValidatedView }) {
  const { session, text } = usePane();
  const at = usePaneState(({ list }) => list.at);
  const styles = useStyles();
  const { toDo } = useMemo(() => formRows(view), [view]);
  const isReady = view.result.status === 'ready';
  const hasForms = view.result.status !== 'no-form';
  const Icon = isReady ? CheckmarkCircle20Filled : ErrorCircle20Filled;
  const place = toDo.findIndex(({ id }) => id === at);
  return (
    <div className={styles.root}>
      <Arrival>
        <h1 className={styles.verdict}>
          {hasForms && (
            <Icon
              aria-hidden
              className={mergeClasses(styles.icon, isReady ? styles.ready : styles.notReady)}
            />
          )}
          {verdictOf(view, text)}
        </h1>
      </Arrival>
      {toDo.some((row) => !row.isReady) && (
        <Button size="small" appearance="primary" onClick={() => void session.list.next()}>
          {text.validated.next}
        </Button>
      )}
      {/* What the button has come to is said, for the focus stays on it. */}
      <Caption1 role="status" className={mergeClasses(place >= 0 && styles.at)}>
        {place >= 0 && text.validated.nextAt(place + 1, toDo.length, toDo[place]!.name)}
      </Caption1>
    </div>
  );
}

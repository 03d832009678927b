import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { toA1 } from '../../../sheet/address';
import type { View } from '../../session/state';
import { Arrival } from '../pieces/Arrival';
import { Fold } from '../pieces/Fold';
import { later } from '../pieces/later';
import { useIsBusy, usePane } from '../pieces/PaneContext';

const MadeList = later(() => import('./MadeList'));

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  plain: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  none: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface ChangesProps {
  readonly view: Extract<View, { kind: 'forms' | 'recalculated' }>;
}

/**
 * What ziping has changed on the sheet, now and earlier, folded into a line: each change with the content before, the
 * reason, and a button that takes it back.
 */
export function Changes({ view }: ChangesProps) {
  const { text } = usePane();
  const styles = useStyles();
  const { made, undoable } = view;
  if (view.kind === 'forms') {
    return (
      made.length > 0 && (
        <Fold
          className={styles.root}
          heading={text.changes.earlier(made.length)}
          aside={<UndoAll undoable={undoable} />}
        >
          <MadeList made={made} />
        </Fold>
      )
    );
  }
  if (view.changes.length === 0) return <NothingChanged />;
  const now = new Set(view.changes.map(({ at }) => toA1(at)));
  const isNow = ({ edit }: (typeof made)[number]) => now.has(toA1(edit.at));
  const before = made.filter((each) => !isNow(each));
  return (
    <>
      <Fold
        className={styles.root}
        heading={text.changes.heading(view.changes.length)}
        aside={<UndoAll undoable={undoable} />}
        isArrival
      >
        <MadeList made={made.filter(isNow)} isLast />
      </Fold>
      {before.length > 0 && (
        <Fold className={styles.root} heading={text.changes.earlier(before.length)}>
          <MadeList made={before} />
        </Fold>
      )}
    </>
  );
}

function UndoAll({ undoable }: { readonly undoable: number }) {
  const { session, text } = usePane();
  const isBusy = useIsBusy();
  if (undoable === 0) return null;
  return (
    <Button size="small" disabledFocusable={isBusy} onClick={() => void session.undo()}>
      {text.actions.undo}
    </Button>
  );
}

function NothingChanged() {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.root, styles.plain)}>
      <Arrival>
        <h2 className={styles.none}>{text.changes.none}</h2>
      </Arrival>
      {text.changes.noneWhat}
    </section>
  );
}

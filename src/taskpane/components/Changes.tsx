import { Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { contentText, placesOf } from '../../report/contentText';
import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { View } from '../session/state';
import { Arrival } from './Arrival';
import { CellLink } from './CellLink';
import { usePane } from './PaneContext';
import { useParts } from './useParts';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: { flex: 1, minWidth: 0 },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  kind: { flex: 1, minWidth: '6em' },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
  note: { flexBasis: '100%' },
  reason: { color: tokens.colorNeutralForeground3 },
});

export interface ChangesProps {
  readonly view: Extract<View, { kind: 'recalculated' }>;
}

/** What Recalculate has just changed, with before, after and why, and the way back. */
export function Changes({ view: { changes, undoable } }: ChangesProps) {
  const { session, state, text } = usePane();
  const styles = useStyles();
  const [shown, more] = useParts(changes);
  const isNone = changes.length === 0;
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <div className={styles.heading}>
          <Arrival>
            <Subtitle2 as="h2" block className={styles.title}>
              {isNone ? text.changes.none : text.changes.heading(changes.length)}
            </Subtitle2>
          </Arrival>
        </div>
        {undoable > 0 && (
          <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void session.undo()}>
            {text.actions.undo}
          </Button>
        )}
      </div>
      {isNone ? (
        <Caption1 block>{text.changes.noneWhat}</Caption1>
      ) : (
        <>
          <ul className={styles.list}>
            {shown.map((edit) => (
              <ChangeRow key={toA1(edit.at)} edit={edit} />
            ))}
          </ul>
          {more}
          {undoable > 0 && state.ownUndo && (
            <Caption1 block className={styles.reason}>
              {text.changes.ownUndo[state.ownUndo]}
            </Caption1>
          )}
        </>
      )}
    </section>
  );
}

function ChangeRow({ edit }: { readonly edit: Edit }) {
  const { text, locale } = usePane();
  const styles = useStyles();
  const { sheetId, at, kind } = edit;
  const places = Math.max(placesOf(edit.before), placesOf(edit.after));
  const before = contentText(edit.before, places) || text.changes.blank;
  const after = contentText(edit.after, places) || text.changes.blank;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.kind}>
          <CellLink sheetId={sheetId} at={at} /> {text.changes.kind[kind]}
        </span>
        {kind === 'note' ? (
          <Caption1 className={styles.note}>{after}</Caption1>
        ) : (
          <span>
            <del className={styles.before} aria-label={`${text.changes.before} ${before}`}>
              {before}
            </del>
            {' → '}
            <ins
              className={styles.after}
              style={{ textDecorationLine: 'none' }}
              aria-label={`${text.changes.after} ${after}`}
            >
              {after}
            </ins>
          </span>
        )}
      </div>
      <Caption1 block className={styles.reason}>
        {edit.reason[locale]}
      </Caption1>
    </li>
  );
}

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Made } from '../../../hosts/undoJournal';
import { contentText, placesOf } from '../../../report/contentText';
import { toA1 } from '../../../sheet/address';
import { CellLink } from '../pieces/CellLink';
import { useIsBusy, usePane, usePaneState } from '../pieces/PaneContext';
import { useParts } from '../pieces/useParts';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  what: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  kind: { flex: 1, minWidth: '6em' },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  note: { flexBasis: '100%' },
  reason: { color: tokens.colorNeutralForeground3 },
});

export interface MadeListProps {
  readonly made: readonly Made[];
  /** True for the changes made last, which Undo, and perhaps Ctrl+Z, takes back together. */
  readonly isLast?: boolean;
}

/** Changes with the content before and after and the reason, each of which can be undone by itself. */
export default function MadeList({ made, isLast = false }: MadeListProps) {
  const { text } = usePane();
  const ownUndo = usePaneState((state) => state.ownUndo);
  const styles = useStyles();
  const [shown, more] = useParts(made);
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {shown.map((each) => (
          <Row key={toA1(each.edit.at)} made={each} />
        ))}
      </ul>
      {more}
      {isLast && ownUndo && (
        <Caption1 block className={styles.reason}>
          {text.changes.ownUndo[ownUndo]}
        </Caption1>
      )}
    </div>
  );
}

function Row({ made: { edit, state, found } }: { readonly made: Made }) {
  const { session, text, locale } = usePane();
  const isBusy = useIsBusy();
  const styles = useStyles();
  const { sheetId, at, kind } = edit;
  const places = Math.max(placesOf(edit.before), placesOf(edit.after));
  const shown = (content: Made['found']) => contentText(content, places) || text.changes.blank;
  const [before, after] = [shown(edit.before), shown(edit.after)];
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
            <ins className={styles.after} aria-label={`${text.changes.after} ${after}`}>
              {after}
            </ins>
          </span>
        )}
        {state === 'standing' && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={text.changes.undoOneNamed(toA1(at))}
            onClick={() => void session.undoThese([at])}
          >
            {text.changes.undoOne}
          </Button>
        )}
      </div>
      <Caption1 block className={styles.reason}>
        {state === 'edited' ? text.changes.edited(shown(found)) : edit.reason[locale]}
      </Caption1>
    </li>
  );
}

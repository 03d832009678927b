import { Button, Caption1, Checkbox, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { contentText, placesOf } from '../../../report/contentText';
import { toA1 } from '../../../sheet/address';
import type { PlannedChange, PlannedSheet, Preview } from '../../session/state';
import { CellLink } from '../pieces/CellLink';
import { PlainPage } from '../pieces/PlainPage';
import { useIsBusy, usePane } from '../pieces/PaneContext';
import { useParts } from '../pieces/useParts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  heading: { margin: `${tokens.spacingVerticalM} 0 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'start',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  what: { minWidth: 0, paddingTop: tokens.spacingVerticalS },
  reason: { color: tokens.colorNeutralForeground3 },
});

/** Lists what Recalculate would change, each change with a tick, before anything is written. */
export default function PreviewPage({ preview }: { readonly preview: Preview }) {
  const { session, text } = usePane();
  const isBusy = useIsBusy();
  const styles = useStyles();
  const all = preview.sheets.flatMap(({ changes }) => changes);
  const ticked = all.filter(({ isTicked }) => isTicked).length;
  return (
    <PlainPage title={text.preview.heading(all.length)}>
      {all.length > 0 && <p>{text.preview.what}</p>}
      <div className={styles.actions}>
        {all.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={ticked === 0 || isBusy}
            onClick={() => void session.preview.write()}
          >
            {text.preview.write(ticked)}
          </Button>
        )}
        <Button onClick={() => session.preview.leave()}>{text.preview.leave}</Button>
      </div>
      {preview.sheets.map((planned) => (
        <Planned key={planned.sheetId} planned={planned} isNamed={preview.scope === 'all'} />
      ))}
    </PlainPage>
  );
}

function Planned({ planned, isNamed }: { readonly planned: PlannedSheet; readonly isNamed: boolean }) {
  const { text } = usePane();
  const styles = useStyles();
  const [shown, more] = useParts(planned.changes);
  return (
    <section>
      {isNamed && (
        <Subtitle2 as="h2" block className={styles.heading}>
          {planned.sheet}
        </Subtitle2>
      )}
      {planned.isProtected && <Caption1 block>{text.preview.isProtected}</Caption1>}
      <ul className={styles.list}>
        {shown.map((change) => (
          <PlannedRow key={toA1(change.edit.at)} change={change} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function PlannedRow({ change: { edit, isTicked } }: { readonly change: PlannedChange }) {
  const { session, text, locale } = usePane();
  const styles = useStyles();
  const places = Math.max(placesOf(edit.before), placesOf(edit.after));
  const before = contentText(edit.before, places) || text.changes.blank;
  const after = contentText(edit.after, places) || text.changes.blank;
  const name = `${toA1(edit.at)} ${text.changes.kind[edit.kind]} ${before} → ${after}`;
  return (
    <li className={styles.row}>
      <Checkbox
        aria-label={name}
        checked={isTicked}
        onChange={(_event, { checked }) => void session.preview.tick([edit], checked === true)}
      />
      <div className={styles.what}>
        <CellLink sheetId={edit.sheetId} at={edit.at} /> {text.changes.kind[edit.kind]}{' '}
        {edit.kind === 'note' ? after : `${before} → ${after}`}
        <Caption1 block className={styles.reason}>
          {edit.reason[locale]}
        </Caption1>
      </div>
    </li>
  );
}

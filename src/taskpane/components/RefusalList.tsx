import { makeStyles, tokens } from '@fluentui/react-components';
import type { Refusal } from '../../hosts/host';
import { toA1 } from '../../sheet/address';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  root: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

/** As many as tell what is going on. */
const MOST = 8;

/** Cells that could not be written, and why. */
export function RefusalList({ refused }: { readonly refused: readonly Refusal[] }) {
  const { text } = usePane();
  const styles = useStyles();
  const more = refused.length - MOST;
  return (
    <ul className={styles.root}>
      {refused.slice(0, MOST).map(({ edit, why }) => (
        <li key={`${edit.sheetId} ${toA1(edit.at)}`}>
          <strong>{toA1(edit.at)}</strong> {text.changes.kind[edit.kind]} — {text.notices.why[why]}
        </li>
      ))}
      {more > 0 && <li>{text.notices.more(more)}</li>}
    </ul>
  );
}

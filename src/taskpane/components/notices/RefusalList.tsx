import { makeStyles, tokens } from '@fluentui/react-components';
import type { Refusal } from '../../../hosts/host';
import { toA1 } from '../../../sheet/address';
import { NARROW } from '../pieces/media';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    [NARROW]: { paddingInlineStart: 0, listStylePosition: 'inside' },
  },
});

/** So many cells at most are listed. */
const MOST = 12;

/** Lists cells that could not be written, by the reason. */
export function RefusalList({ refused }: { readonly refused: readonly Refusal[] }) {
  const { text } = usePane();
  const styles = useStyles();
  const reasons = [...new Set(refused.map(({ why }) => why))];
  return (
    <ul className={styles.root}>
      {reasons.map((reason) => {
        const cells = refused.filter(({ why }) => why === reason).map(({ edit }) => toA1(edit.at));
        const more = cells.length - MOST;
        return (
          <li key={reason}>
            {text.notices.why[reason]}
            {text.notices.colon}
            <strong>{cells.slice(0, MOST).join(text.notices.comma)}</strong>
            {more > 0 && text.notices.more(more)}
          </li>
        );
      })}
    </ul>
  );
}

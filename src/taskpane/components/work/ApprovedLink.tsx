import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Approved } from '../../../goals/approved';
import { toA1 } from '../../../sheet/address';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  link: { display: 'block', textAlign: 'start', fontSize: tokens.fontSizeBase200 },
});

/** What was approved; a click selects its cell in the goal table. One in another file cannot be shown. */
export function ApprovedLink({ approved }: { readonly approved: Approved }) {
  const { session, text } = usePane();
  const styles = useStyles();
  const { file, sheetId, sheet, at, text: holds } = approved;
  if (file !== null) return null;
  return (
    <Link
      as="button"
      className={styles.link}
      title={text.actions.showCell}
      onClick={() => void session.showFinding(sheetId, at)}
    >
      {text.approved(`${sheet} ${toA1(at)}`, holds)}
    </Link>
  );
}

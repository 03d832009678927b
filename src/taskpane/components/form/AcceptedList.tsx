import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { AcceptedFinding } from '../../../acceptance/acceptance';
import { toA1 } from '../../../sheet/address';
import { CellLink } from '../pieces/CellLink';
import { useIsBusy, usePane } from '../pieces/PaneContext';
import { useParts } from '../pieces/useParts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: { flex: 1, minWidth: '6em' },
});

export interface AcceptedListProps {
  readonly sheetId: string;
  readonly accepted: readonly AcceptedFinding[];
}

/** Lists findings that users have ignored, with their reasons, and lets them count again. */
export function AcceptedList({ sheetId, accepted }: AcceptedListProps) {
  const { session, text, locale } = usePane();
  const isBusy = useIsBusy();
  const styles = useStyles();
  const [shown, more] = useParts(accepted);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding, index) => {
          const { at, title, says, accepted: why, acceptance } = finding;
          return (
            <li key={index} className={styles.row}>
              <div className={styles.head}>
                <span className={styles.title}>
                  {at && <CellLink sheetId={sheetId} at={at} />} {title[locale]}
                </span>
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  aria-label={text.work.tellAgainNamed(at ? toA1(at) : title[locale])}
                  onClick={() => void session.tellAgain(acceptance)}
                >
                  {text.work.tellAgain}
                </Button>
              </div>
              <Caption1 block>{says[locale]}</Caption1>
              <Caption1 block>{text.work.ignoredBecause(why.reason, why.by, why.date)}</Caption1>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Acceptance } from '../../../acceptance/acceptance';
import { useIsBusy, usePane } from '../pieces/PaneContext';
import { useParts } from '../pieces/useParts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
  row: { padding: `${tokens.spacingVerticalXS} 0` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sheet: { flex: 1, minWidth: '6em' },
});

/** Lists acceptances whose finding occurs no more as it was, and which may be removed. */
export function LapsedList({ lapsed }: { readonly lapsed: readonly Acceptance[] }) {
  const { session, text, locale } = usePane();
  const isBusy = useIsBusy();
  const styles = useStyles();
  const [shown, more] = useParts(lapsed);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((acceptance, index) => {
          const { sheet, project, says, reason, by, date } = acceptance;
          return (
            <li key={index} className={styles.row}>
              <div className={styles.head}>
                <span className={styles.sheet}>
                  {[sheet, project].filter((each) => each !== '').join(text.notices.comma)}
                </span>
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  aria-label={text.work.forgetNamed(says[locale])}
                  onClick={() => void session.tellAgain(acceptance)}
                >
                  {text.work.forget}
                </Button>
              </div>
              <Caption1 block>{says[locale]}</Caption1>
              <Caption1 block>{text.work.ignoredBecause(reason, by, date)}</Caption1>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

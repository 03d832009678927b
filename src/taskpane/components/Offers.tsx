import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { contentText, placesOf } from '../../report/contentText';
import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import { CellLink } from './CellLink';
import { usePane } from './PaneContext';
import { Section } from './Section';
import { useParts } from './useParts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} 0`,
  },
  reason: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

/** Deductions without a reason: what the rules give is offered, and made on the user's word alone. */
export function Offers({ offered }: { readonly offered: readonly Edit[] }) {
  const { session, state, text, locale } = usePane();
  const styles = useStyles();
  const [shown, more] = useParts(offered);
  return (
    <Section heading={text.offers.heading} what={text.offers.what}>
      <ul className={styles.list}>
        {shown.map((offer) => {
          const places = Math.max(placesOf(offer.before), placesOf(offer.after));
          const [before, after] = [contentText(offer.before, places), contentText(offer.after, places)];
          return (
            <li key={toA1(offer.at)} className={styles.row}>
              <span>
                <CellLink sheetId={offer.sheetId} at={offer.at} /> {text.offers.change(before, after)}
              </span>
              <Button
                size="small"
                disabledFocusable={state.busy !== null}
                aria-label={text.offers.acceptFor(toA1(offer.at), after)}
                onClick={() => void session.accept(offer)}
              >
                {text.actions.accept}
              </Button>
              <Caption1 className={styles.reason}>{offer.reason[locale]}</Caption1>
            </li>
          );
        })}
      </ul>
      {more}
    </Section>
  );
}

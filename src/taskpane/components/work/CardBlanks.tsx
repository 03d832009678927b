import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import type { WorkCard } from '../../../report/workList/workList';
import { isSameAddress, toA1 } from '../../../sheet/address';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { CellLink } from '../pieces/CellLink';
import { ACTIONS, SAID } from './cardStyles';

const useStyles = makeStyles({
  finding: SAID,
  actions: ACTIONS,
});

export interface CardBlanksProps {
  readonly card: WorkCard;
  readonly assessment: Assessment;
}

/** The cells of a form that are still blank: the user goes through them one after the other, or fills in the form. */
export function CardBlanks({ card, assessment }: CardBlanksProps) {
  const { session, text, locale } = usePane();
  const styles = useStyles();
  const { sheetId } = assessment.form;
  const { places, findings, changes } = card;
  const index = usePaneState(({ place }) =>
    place?.sheetId === sheetId ? places.findIndex((each) => isSameAddress(each, place.at)) : -1,
  );
  const at = index < 0 ? null : places[index]!;
  const here = at && findings.find((finding) => isSameAddress(finding.at, at));
  const next = places[(index + 1) % places.length]!;
  return (
    <>
      {here ? (
        <div className={styles.finding}>
          <CellLink sheetId={sheetId} at={at} /> {here.says[locale]}
        </div>
      ) : (
        <div className={styles.finding}>
          {[...new Set(findings.map(({ title }) => title[locale]))].join(text.notices.comma)}
        </div>
      )}
      {changes.length > 0 && <Caption1 block>{text.work.filledByRecalculate(changes.length)}</Caption1>}
      <div className={styles.actions}>
        <Button
          size="small"
          // The name contains the visible text, which users of voice control say.
          aria-label={(index < 0 ? text.work.toCellNamed : text.work.nextBlankNamed)(toA1(next))}
          onClick={() => void session.showFinding(sheetId, next)}
        >
          {index < 0 ? text.work.toCell : text.work.nextBlank}
        </Button>
        <Button size="small" onClick={() => void session.filling().then((steps) => steps.begin(assessment))}>
          {text.work.fillIn}
        </Button>
        {index >= 0 && <Caption1>{text.work.blankAt(index + 1, places.length)}</Caption1>}
      </div>
    </>
  );
}

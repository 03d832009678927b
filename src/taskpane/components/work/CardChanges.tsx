import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { contentText, placesOf } from '../../../report/contentText';
import type { WorkCard } from '../../../report/workList/workList';
import type { Edit } from '../../../revision/revision';
import { isSameAddress, toA1 } from '../../../sheet/address';
import { useIsBusy, usePane } from '../pieces/PaneContext';
import { CellLink } from '../pieces/CellLink';
import { CHOICE_LINE } from './cardStyles';

const useStyles = makeStyles({
  either: CHOICE_LINE,
  choices: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

export interface ChangeButtonProps {
  readonly edit: Edit;
  /** How many changes the card offers: among several the button names its cell. */
  readonly among: number;
}

/** Makes one change of a card at once. */
export function ChangeButton({ edit, among }: ChangeButtonProps) {
  const { session, text } = usePane();
  const isBusy = useIsBusy();
  const { cell, after, isBlank } = written(edit);
  const named = isBlank ? text.work.fillNamed(cell, after) : text.work.changeNamed(cell, after);
  const short = isBlank ? text.work.fill(after) : text.work.change(after);
  return (
    <Button
      size="small"
      disabledFocusable={isBusy}
      aria-label={named}
      onClick={() => void session.accept(edit)}
    >
      {among > 1 ? named : short}
    </Button>
  );
}

/** Lists the cells that may be wrong in a contradiction, each with the change that would settle it. */
export function Choices({
  card: { choices, places },
  sheetId,
}: {
  readonly card: WorkCard;
  readonly sheetId: string;
}) {
  const { text } = usePane();
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Caption1 block id={id} className={styles.either}>
        {text.work.eitherOf(choices.length)}
      </Caption1>
      <div className={styles.choices}>
        {choices.map((edit, index) => (
          <span key={index} className={styles.choice}>
            <ChoiceButton edit={edit} />
            {!places.some((place) => isSameAddress(place, edit.at)) && (
              <CellLink sheetId={sheetId} at={edit.at} />
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

function ChoiceButton({ edit }: { readonly edit: Edit }) {
  const { session, text } = usePane();
  const isBusy = useIsBusy();
  const { cell, after, isBlank } = written(edit);
  return (
    <Button size="small" disabledFocusable={isBusy} onClick={() => void session.accept(edit)}>
      {isBlank ? text.work.fillNamed(cell, after) : text.work.choose(cell, after)}
    </Button>
  );
}

/** Returns the words of a change for its button. */
function written({ at, before, after }: Edit) {
  const places = Math.max(placesOf(before), placesOf(after));
  return { cell: toA1(at), after: contentText(after, places), isBlank: before.value === null };
}

import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { fillingText } from '../../../locales/fillingText';
import type { Unwritten, FillingAt, View } from '../../session/state';
import { usePane } from '../pieces/PaneContext';
import { PlainPage } from '../pieces/PlainPage';
import { useFill } from './useFill';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere', userSelect: 'text' },
  heading: { margin: 0 },
});

export interface FillAwayProps {
  readonly filling: FillingAt;
  readonly view: View;
}

/** Shown if the form that is being filled in is on another sheet or cannot be read now. What was typed is kept. */
export function FillAway({ filling, view }: FillAwayProps) {
  const { session, locale } = usePane();
  const fill = useFill();
  const text = fillingText(locale);
  const styles = useStyles();
  const { sheetId, sheet, at, top } = filling;
  // If the sheet in front cannot be read, it may well be the form's.
  const isHere = view.kind === 'failed' || ('sheet' in view && view.sheet === sheet);
  const back = async () => {
    await session.showFinding(sheetId, at?.at ?? { row: top, column: 1 });
    await session.look();
  };
  return (
    <PlainPage title={isHere ? text.gone : text.elsewhere(sheet)}>
      {isHere && <p>{view.kind === 'failed' ? view.problem.describe(locale) : text.goneWhat}</p>}
      <UnwrittenList unwritten={filling.unwritten} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void back()}>
          {text.toSheet}
        </Button>
        <Button onClick={() => fill((steps) => steps.leave())}>{text.leave}</Button>
      </div>
    </PlainPage>
  );
}

/** Lists answers that are not written yet, to read and copy. */
function UnwrittenList({ unwritten }: { readonly unwritten: readonly Unwritten[] }) {
  const { locale } = usePane();
  const text = fillingText(locale);
  const styles = useStyles();
  if (unwritten.length === 0) return null;
  return (
    <>
      <Body1Strong as="h2" block className={styles.heading}>
        {text.unwritten}
      </Body1Strong>
      <ul className={styles.list}>
        {unwritten.map(({ key, label, typed }) => (
          <li key={key}>{text.target(label, typed)}</li>
        ))}
      </ul>
    </>
  );
}

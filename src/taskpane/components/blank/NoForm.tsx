import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { NearMiss } from '../../../form/sheetReading';
import { reportText } from '../../../locales/reportText';
import { toA1 } from '../../../sheet/address';
import type { View } from '../../session/state';
import { PlainPage } from '../pieces/PlainPage';
import { InsertBlank } from './InsertBlank';
import { MakeFromGoals } from './MakeFromGoals';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  miss: {
    listStyleType: 'none',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Shown for a sheet without a form: what ziping looked for, near misses, and what to do next. */
export default function NoForm({ view }: { readonly view: Extract<View, { kind: 'no-form' }> }) {
  const { session, text } = usePane();
  const styles = useStyles();
  return (
    <>
      <PlainPage title={text.noForm.heading}>
        <p>{text.noForm.what}</p>
        {view.nearMisses.length > 0 && (
          <>
            <Body1Strong as="h2" block style={{ margin: 0 }}>
              {text.noForm.nearly}
            </Body1Strong>
            <NearMisses nearMisses={view.nearMisses} />
          </>
        )}
        <p>{text.noForm.next}</p>
        <div className={styles.actions}>
          <Button onClick={() => void session.look()}>{text.actions.lookAgain}</Button>
          <Button onClick={() => void session.correcting.begin()}>{text.noForm.correct}</Button>
        </div>
      </PlainPage>
      {view.goalTables.map((goals) => (
        <MakeFromGoals key={toA1(goals.at)} goals={goals} />
      ))}
      <InsertBlank />
    </>
  );
}

/** Tables that look like forms and are none, each with the reason. */
export function NearMisses({ nearMisses }: { readonly nearMisses: readonly NearMiss[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {nearMisses.map((nearMiss) => (
        <li key={`${nearMiss.sheet} ${toA1(nearMiss.at)}`} className={styles.miss}>
          <Body1Strong block>{nearMiss.title || nearMiss.sheet}</Body1Strong>
          <Caption1 block>
            {nearMiss.sheet} {toA1(nearMiss.at)}
          </Caption1>
          <Why {...nearMiss} />
        </li>
      ))}
    </ul>
  );
}

function Why({ kind, missing, seen }: NearMiss) {
  const { text, locale } = usePane();
  if (kind === 'goal-table') return <div>{text.noForm.goalTable}</div>;
  const { columns } = reportText(locale);
  return (
    <div>
      {text.noForm.missing(missing.map((meaning) => columns[meaning]))}{' '}
      {seen.length > 0 && text.noForm.seen(seen)}
    </div>
  );
}

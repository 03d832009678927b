import { Button, Caption1, Link, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import { lapsedIn } from '../../../assessment/lapsedIn';
import { sealSentence } from '../../../report/sealReport';
import { Problem } from '../../../sheet/problem';
import { formRows, hiddenSheets } from '../../figures/formRows';
import type { FormRow } from '../../figures/formRows';
import { placedFindings, severityCounts } from '../../figures/findingGroups';
import type { ListState } from '../../session/state';
import type { ValidatedView } from '../../session/validatedView';
import FindingKinds from './FindingKinds';
import { FoldedRow } from '../pieces/FoldedRow';
import { FormRowItem } from './FormRowItem';
import { LapsedList } from './LapsedList';
import { NearMisses } from '../blank/NoForm';
import { useIsBusy, usePane, usePaneState } from '../pieces/PaneContext';
import { SealForm } from './SealForm';
import { Section } from '../pieces/Section';
import { useParts } from '../pieces/useParts';

const useStyles = makeStyles({
  about: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  line: { color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  end: { display: 'flex', gap: tokens.spacingHorizontalS, marginInlineStart: 'auto' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  ready: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: tokens.spacingVerticalM },
  nearly: { padding: `0 ${tokens.spacingHorizontalM}` },
});

/** Lists the forms of a validated workbook: those that are not ready first, everything else folded away. */
export default function ValidatedPage({ view }: { readonly view: ValidatedView }) {
  const { text, locale } = usePane();
  const grouping = usePaneState(({ list }) => list.grouping);
  const accepted = usePaneState(({ settings }) => settings.accepted);
  const styles = useStyles();
  const { result } = view;
  const rows = useMemo(() => formRows(view), [view]);
  const lapsed = useMemo(() => lapsedIn(result, accepted), [result, accepted]);
  return (
    <>
      <About view={view} />
      <Commands view={view} />
      {grouping === 'findings' ? (
        <FindingKinds rows={[...rows.toDo, ...rows.ready]} />
      ) : (
        <>
          <Rows rows={rows.toDo} view={view} />
          {rows.ready.length > 0 && (
            <div className={styles.ready}>
              <FoldedRow id="ready" summary={text.validated.readyRows(rows.ready.length)}>
                <Rows rows={rows.ready} view={view} />
              </FoldedRow>
            </div>
          )}
        </>
      )}
      {lapsed.length > 0 && (
        <Section heading={text.work.lapsed}>
          <LapsedList lapsed={lapsed} />
        </Section>
      )}
      {result.unreadable.length > 0 && (
        <Section heading={text.validated.unreadable}>
          {result.unreadable.map(({ code, says, place }) => (
            <div key={place.sheet} className={styles.nearly}>
              {new Problem(code, says, place).describe(locale)}
            </div>
          ))}
        </Section>
      )}
      {result.nearMisses.length > 0 && (
        <Section heading={text.validated.nearly}>
          <div className={styles.nearly}>
            <NearMisses nearMisses={result.nearMisses} />
          </div>
        </Section>
      )}
    </>
  );
}

/** Says in a few lines on what the verdict is based. */
function About({ view }: { readonly view: ValidatedView }) {
  const { text, locale } = usePane();
  const styles = useStyles();
  const { result, sheetCount, seal } = view;
  const counts = severityCounts(placedFindings(result.assessments));
  const what = {
    ready: counts.warning + counts.info > 0 ? text.validated.readyAttention : text.validated.readyWhat,
    'not-ready':
      counts.error === 0 && result.unreadable.length > 0
        ? text.validated.unreadableWhat
        : text.validated.notReadyWhat(counts.error),
    'no-form': text.validated.noFormWhat,
  }[result.status];
  const hidden = hiddenSheets(view);
  const tellsSeal = result.status === 'ready' || seal.state !== 'none';
  return (
    <div className={styles.about}>
      <Caption1 block className={styles.line}>
        <span>{text.validated.summary(sheetCount, result.assessments.length)}</span> · <span>{what}</span>
      </Caption1>
      {hidden.length > 0 && (
        <Caption1 block className={styles.line}>
          {text.validated.hiddenSheets(hidden)}
        </Caption1>
      )}
      {tellsSeal && (
        <Caption1 block className={styles.line}>
          {sealSentence(seal)[locale]}
        </Caption1>
      )}
    </div>
  );
}

function Commands({ view: { result, seal, undoable, mayBeMarked } }: { readonly view: ValidatedView }) {
  const { session, text } = usePane();
  const styles = useStyles();
  const isBusy = useIsBusy();
  const grouping = usePaneState(({ list }) => list.grouping);
  const id = useId();
  const sealButton = useRef<HTMLElement | null>(null);
  const [isSealing, setIsSealing] = useState(false);
  const canSeal = result.status === 'ready' && seal.state !== 'unchanged';
  const toggle = (by: ListState['grouping'], label: string) => (
    <ToggleButton
      size="small"
      appearance="subtle"
      checked={grouping === by}
      onClick={() => session.list.group(by)}
    >
      {label}
    </ToggleButton>
  );
  return (
    <>
      <div className={styles.bar}>
        <Link as="button" onClick={() => void session.look()}>
          {text.actions.backToSheet}
        </Link>
        <span className={styles.end}>
          {canSeal && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-expanded={isSealing}
              {...(isSealing && { 'aria-controls': id })}
              onClick={({ currentTarget }) => {
                sealButton.current = currentTarget;
                setIsSealing(!isSealing);
              }}
            >
              {text.actions.seal}
            </Button>
          )}
          {result.assessments.length > 1 && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => void session.recalculateAll()}>
              {text.validated.recalculateAll}
            </Button>
          )}
          <Button size="small" disabledFocusable={isBusy} onClick={() => void session.exportReport()}>
            {text.actions.exportReport}
          </Button>
        </span>
      </div>
      {canSeal && isSealing && (
        <div id={id}>
          <SealForm
            mayBeMarked={mayBeMarked}
            onClose={() => {
              setIsSealing(false);
              sealButton.current?.focus();
            }}
          />
        </div>
      )}
      {undoable > 0 && (
        <div className={styles.bar}>
          <Caption1>{text.validated.undoableAll(undoable)}</Caption1>
          <span className={styles.end}>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void session.undoAll()}>
              {text.actions.undo}
            </Button>
          </span>
        </div>
      )}
      {result.assessments.length > 0 && (
        <div role="group" aria-label={text.validated.grouping} className={styles.bar}>
          {toggle('sheets', text.validated.bySheet)}
          {toggle('findings', text.validated.byFinding)}
        </div>
      )}
    </>
  );
}

interface RowsProps {
  readonly rows: readonly FormRow[];
  readonly view: ValidatedView;
}

function Rows({ rows, view }: RowsProps) {
  const styles = useStyles();
  const [shown, more] = useParts(rows);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((row) => (
          <FormRowItem
            key={row.id}
            row={row}
            part={view.parts.find(({ sheetId }) => sheetId === row.sheetId)!}
          />
        ))}
      </ul>
      {more}
    </>
  );
}

import { Button, TabList, Tab, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import type { Severity } from '../../checks/finding';
import { flagsOf } from '../../hosts/flagsOf';
import { toA1 } from '../../sheet/address';
import { Pane } from '../../taskpane/components/Pane';
import type { Session } from '../../taskpane/session/session';
import { createSession } from '../../taskpane/session/createSession';
import type { View } from '../../taskpane/session/state';
import type { ThemeSource } from '../../taskpane/theme/watchTheme';
import type { PageHost } from '../opened/pageHost';
import { ARROWS, neighbour } from '../opened/neighbour';
import { usePageText } from './PageContext';
import { SheetPicture } from './SheetPicture';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    height: '100vh',
    '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)', height: 'auto' },
  },
  left: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    minWidth: 0,
    outlineStyle: 'none',
    flexGrow: 1,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  changed: { color: tokens.colorStatusWarningForeground3 },
  picture: { overflow: 'auto', flexGrow: 1, padding: tokens.spacingVerticalS },
  tabs: { flexWrap: 'wrap', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  right: {
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    minWidth: 0,
  },
});

export interface OpenedPageProps {
  readonly name: string;
  /** False for a format that ziping only reads. */
  readonly canSave: boolean;
  readonly host: PageHost;
  readonly theme: ThemeSource;
  /** Opens the next workbook that is not ready; null if there is none. */
  readonly onNext: (() => void) | null;
  readonly onBack: () => void;
  readonly onDownload: (bytes: Uint8Array) => void;
}

/** Shows one workbook: a picture of its sheets beside the pane, which works on it as in Excel. */
export function OpenedPage({ name, canSave, host, theme, onNext, onBack, onDownload }: OpenedPageProps) {
  const { text, locale } = usePageText();
  const styles = useStyles();
  const session = useSession(host);
  const { sheets, front, selected, selectedTo, isChanged } = useSyncExternalStore(
    host.subscribe,
    host.picture,
  );
  const marks = useMarks(session, front);
  const sheet = sheets.find(({ id }) => id === front);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ARROWS[event.key];
    if (!way || !sheet || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    host.select(selected ? neighbour(sheet.grid, selected, way) : { row: 1, column: 1 });
  };
  useEffect(() => {
    if (session && session.getState().settings.locale !== locale) session.setLocale(locale);
  }, [session, locale]);
  return (
    <div className={styles.root}>
      <div className={styles.left}>
        <header className={styles.head}>
          <Button onClick={onBack}>{text.back}</Button>
          <h1 ref={title} tabIndex={-1} className={styles.name}>
            {name}
          </h1>
          {!canSave && <span>{text.readOnly}</span>}
          {canSave && isChanged && <span className={styles.changed}>{text.changed}</span>}
          {canSave && isChanged && (
            <Button appearance="primary" onClick={() => onDownload(host.save())}>
              {text.download}
            </Button>
          )}
          {onNext && <Button onClick={onNext}>{text.next}</Button>}
        </header>
        <div
          className={styles.picture}
          role="region"
          aria-label={text.sheets}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          {sheet && (
            <SheetPicture
              key={sheet.id}
              sheet={sheet}
              marks={marks}
              selected={selected}
              selectedTo={selectedTo}
              onSelect={(at) => host.select(at)}
            />
          )}
        </div>
        {sheets.length > 1 && (
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={text.sheets}
            selectedValue={front}
            onTabSelect={(_, { value }) => host.turnTo(value as string)}
          >
            {sheets.map(({ id, name: sheetName, visibility }) => (
              <Tab key={id} value={id}>
                {visibility === 'visible' ? sheetName : `${sheetName}（${text.hiddenSheet}）`}
              </Tab>
            ))}
          </TabList>
        )}
      </div>
      <div className={styles.right}>{session && <Pane session={session} theme={theme} />}</div>
    </div>
  );
}

/** Returns the pane's session with the workbook, for as long as that is open; null at first. */
function useSession(host: PageHost): Session | null {
  const { locale } = usePageText();
  const [session, set] = useState<Session | null>(null);
  useEffect(() => {
    const made = createSession(host, { locale, quietMs: 0 });
    set(made);
    void made.start();
    return () => void made.dispose();
    // A change of the language does not start another session.
  }, [host]);
  return session;
}

const NO_MARKS: ReadonlyMap<string, Severity> = new Map();

/** Returns the cells with findings on the sheet in front, by A1 address. */
function useMarks(session: Session | null, front: string): ReadonlyMap<string, Severity> {
  const view = useSyncExternalStore<View | null>(
    (listener) => session?.subscribe(listener) ?? (() => undefined),
    () => session?.getState().view ?? null,
  );
  return useMemo(() => {
    const assessments =
      view?.kind === 'forms' || view?.kind === 'recalculated'
        ? view.assessments
        : view?.kind === 'validated'
          ? view.result.assessments
          : [];
    if (assessments.length === 0) return NO_MARKS;
    const flags = flagsOf(assessments).filter(({ sheetId }) => sheetId === front);
    return new Map(flags.map(({ at, severity }) => [toA1(at), severity] as const));
  }, [view, front]);
}

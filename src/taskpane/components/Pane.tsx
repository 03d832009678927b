import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { loadPaneText } from '../../locales/paneText';
import type { Session } from '../session/session';
import { useTheme } from '../theme/useTheme';
import type { ThemeSource } from '../theme/watchTheme';
import { TurnContext } from './pieces/Arrival';
import { BusyLine } from './BusyLine';
import { CommandBar } from './CommandBar';
import { FORCED_LINKS } from './pieces/media';
import { later } from './pieces/later';
import { ListHead } from './validated/ListHead';
import { LiveRegion } from './LiveRegion';
import { PaneContext, usePaneState } from './pieces/PaneContext';
import { Safety } from './Safety';
import { StaleBar } from './StaleBar';
import { goToStep } from './work/goToStep';
import { View } from './View';
import { WorkHead } from './work/WorkHead';

const SettingsPage = later(() => import(/* webpackChunkName: "SettingsPage" */ './settings/SettingsPage'));
const FillingPage = later(() => import('./filling/FillingPage'));
const fetchNoticeBar = () => import('./notices/NoticeBar');
const NoticeBar = later(fetchNoticeBar);

export interface PaneProps {
  readonly session: Session;
  readonly theme: ThemeSource;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflowX: 'hidden',
    overflowY: 'auto',
    overflowWrap: 'break-word',
    scrollbarWidth: 'thin',
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: tokens.colorNeutralBackground1,
    ...FORCED_LINKS,
    // Fluent's fields are wider than a narrow pane by default. The unit behind a number does not wrap.
    '& .fui-Textarea, & .fui-Input, & .fui-Textarea textarea, & .fui-Input input': {
      width: '100%',
      minWidth: 0,
    },
    '& .fui-Input__contentAfter': { flexShrink: 0, whiteSpace: 'nowrap' },
  },
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // An element that gets the focus must not be hidden behind the commands.
  main: { scrollMarginTop: '100px', '& *': { scrollMarginTop: '100px' } },
});

/** The whole task pane: verdict and commands, the running action, and the page. */
export function Pane({ session, theme }: PaneProps) {
  const locale = useSyncExternalStore(session.subscribe, () => session.getState().settings.locale);
  const styles = useStyles();
  useEffect(() => void loadPaneText(locale), [locale]);
  return (
    <FluentProvider theme={useTheme(theme)} lang={locale}>
      <PaneContext value={session}>
        <Turns>
          <div className={styles.root} onKeyDown={useStepKeys(session)}>
            <Safety locale={locale}>
              <header className={styles.top}>
                <WorkHead />
                <ListHead />
                <CommandBar />
                <BusyLine />
              </header>
              <main className={styles.main}>
                <Notices />
                <StaleBar />
                <Page />
              </main>
            </Safety>
            <LiveRegion />
          </div>
        </Turns>
      </PaneContext>
    </FluentProvider>
  );
}

/** What came of the last action, if it left the view as it was. */
function Notices() {
  const notice = usePaneState((state) => state.notice);
  // The bar is fetched before it is needed: it may have to say that the network is down.
  useEffect(() => void fetchNoticeBar().catch(() => undefined), []);
  return notice && <NoticeBar notice={notice} />;
}

function Page() {
  const page = usePaneState((state) => state.page);
  switch (page) {
    case 'settings':
      return <SettingsPage />;
    case 'filling':
      return <FillingPage />;
    case 'work':
      return <View />;
  }
}

/** Tells every page which action of the user ended last. */
function Turns({ children }: { readonly children: ReactNode }) {
  const turn = usePaneState((state) => state.turn);
  const hasNotice = usePaneState(({ notice }) => notice !== null);
  // The first look is not the user's action: opening the pane does not move the focus.
  const arrived = useRef(1);
  const value = useMemo(() => ({ turn, hasNotice, arrived }), [turn, hasNotice]);
  return <TurnContext value={value}>{children}</TurnContext>;
}

/** Handles F8 and Shift+F8, which go to the next place to settle and to the one before. */
function useStepKeys(session: Session): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
    const { view, page } = session.getState();
    if (page !== 'work' || !('chosen' in view) || view.chosen === null) return;
    event.preventDefault();
    // office.js would pass the keys on to Excel, where they extend the selection.
    event.nativeEvent.stopPropagation();
    goToStep(session, view.assessments[view.chosen]!, event.shiftKey);
  };
}

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
    // Fields have a width of their own, which is more than a narrow pane has; the unit behind a number stays whole.
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
  // What gets the focus must not end up behind the commands.
  main: { scrollMarginTop: '100px', '& *': { scrollMarginTop: '100px' } },
});

/** The whole task pane: verdict and commands, what runs, and what there is to see. */
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

/** What came of the last action, where it left the view as it was. */
function Notices() {
  const notice = usePaneState((state) => state.notice);
  // The bar is fetched before it is needed: what it will have to tell may be that the network is gone.
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

/** Tells every page which of the user's actions has ended last. */
function Turns({ children }: { readonly children: ReactNode }) {
  const turn = usePaneState((state) => state.turn);
  const hasNotice = usePaneState(({ notice }) => notice !== null);
  // The first look is nobody's action: opening the pane leaves the focus where it is.
  const arrived = useRef(1);
  const value = useMemo(() => ({ turn, hasNotice, arrived }), [turn, hasNotice]);
  return <TurnContext value={value}>{children}</TurnContext>;
}

/** F8 and Shift+F8 go to the next place to settle and to the one before. */
function useStepKeys(session: Session): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
    const { view, page } = session.getState();
    if (page !== 'work' || !('chosen' in view) || view.chosen === null) return;
    event.preventDefault();
    // office.js would hand the keys on to Excel, where they mean to extend the selection.
    event.nativeEvent.stopPropagation();
    goToStep(session, view.assessments[view.chosen]!, event.shiftKey);
  };
}

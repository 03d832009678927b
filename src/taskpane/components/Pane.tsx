import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Session } from '../session/session';
import { useTheme } from '../theme/useTheme';
import type { ThemeSource } from '../theme/watchTheme';
import { TurnContext } from './Arrival';
import { BusyLine } from './BusyLine';
import { CommandBar } from './CommandBar';
import { later } from './later';
import { ListHead } from './ListHead';
import { LiveRegion } from './LiveRegion';
import { Notices } from './Notices';
import { PaneContext } from './PaneContext';
import { Safety } from './Safety';
import { StaleBar } from './StaleBar';
import { View } from './View';

const SettingsPage = later(() => import('./SettingsPage'));

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
    overflowWrap: 'anywhere',
    scrollbarWidth: 'thin',
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // What gets the focus must not end up behind the commands.
  main: { scrollMarginTop: '60px', '& *': { scrollMarginTop: '60px' } },
});

/** The whole task pane: commands, what runs, and what there is to see. */
export function Pane({ session, theme }: PaneProps) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const styles = useStyles();
  const [isSettingsOpen, openSettings] = useState(false);
  // The first look is nobody's action: opening the pane leaves the focus where it is.
  const arrived = useRef(1);
  const hasNotice = state.notice !== null;
  const turn = useMemo(() => ({ turn: state.turn, hasNotice, arrived }), [state.turn, hasNotice]);
  const contents = useMemo(() => ({ session, state }), [session, state]);
  return (
    <FluentProvider theme={useTheme(theme)} lang={state.settings.locale}>
      <PaneContext value={contents}>
        <TurnContext value={turn}>
          <div className={styles.root}>
            <Safety locale={state.settings.locale}>
              <header className={styles.top}>
                <CommandBar isSettingsOpen={isSettingsOpen} onSettings={openSettings} />
                <BusyLine />
                {!isSettingsOpen && <ListHead />}
              </header>
              <main className={styles.main}>
                <Notices />
                <StaleBar />
                {isSettingsOpen ? <SettingsPage onClose={() => openSettings(false)} /> : <View />}
              </main>
            </Safety>
            <LiveRegion />
          </div>
        </TurnContext>
      </PaneContext>
    </FluentProvider>
  );
}

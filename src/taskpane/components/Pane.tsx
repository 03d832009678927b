import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Session } from '../session/session';
import { THEMES } from '../theme/themes';
import type { ThemeSource } from '../theme/watchTheme';
import { TurnContext } from './Arrival';
import { BusyLine } from './BusyLine';
import { CommandBar } from './CommandBar';
import { LiveRegion } from './LiveRegion';
import { Notices } from './Notices';
import { PaneContext } from './PaneContext';
import { Safety } from './Safety';
import { View } from './View';

const SettingsPage = lazy(() => import('./SettingsPage'));

export interface PaneProps {
  readonly session: Session;
  readonly theme: ThemeSource;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flex: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    scrollbarGutter: 'stable',
  },
});

/** The whole task pane: commands, what runs, and what there is to see. */
export function Pane({ session, theme }: PaneProps) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const themeName = useSyncExternalStore(theme.subscribe, theme.get);
  const styles = useStyles();
  const [isSettingsOpen, openSettings] = useState(false);
  // The first look is nobody's action: opening the pane leaves the focus where it is.
  const arrived = useRef(1);
  const hasNotice = state.notice !== null;
  const turn = useMemo(() => ({ turn: state.turn, hasNotice, arrived }), [state.turn, hasNotice]);
  const contents = useMemo(() => ({ session, state }), [session, state]);
  return (
    <FluentProvider theme={THEMES[themeName]} lang={state.settings.locale}>
      <PaneContext value={contents}>
        <TurnContext value={turn}>
          <div className={styles.root}>
            <Safety locale={state.settings.locale}>
              <CommandBar isSettingsOpen={isSettingsOpen} onSettings={openSettings} />
              <BusyLine />
              <main className={styles.main}>
                <Notices />
                {isSettingsOpen ? (
                  <Suspense>
                    <SettingsPage onClose={() => openSettings(false)} />
                  </Suspense>
                ) : (
                  <View />
                )}
              </main>
            </Safety>
            <LiveRegion />
          </div>
        </TurnContext>
      </PaneContext>
    </FluentProvider>
  );
}

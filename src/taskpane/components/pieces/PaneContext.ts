import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Locale } from '../../../locales/localized';
import { paneText, watchPaneText } from '../../../locales/paneText';
import type { PaneText } from '../../../locales/paneText';
import type { Session } from '../../session/session';
import type { State } from '../../session/state';

/** The session that the pane shows; its parts reach it from here. */
export const PaneContext = createContext<Session | null>(null);

function useSession(): Session {
  const session = useContext(PaneContext);
  if (!session) throw new Error('A component of the pane stands outside of it.');
  return session;
}

/**
 * A part of the state. The component is drawn again when that part changes, and for nothing else.
 * @param select gives the same value for the same part: a member, or something made of plain values
 */
export function usePaneState<T>(select: (state: State) => T): T {
  const { subscribe, getState } = useSession();
  return useSyncExternalStore(subscribe, () => select(getState()));
}

/** True while an action runs: buttons that would start another one wait. */
export function useIsBusy(): boolean {
  return usePaneState(({ busy }) => busy !== null);
}

/** What every component of the pane may use. */
export interface PaneTools {
  readonly session: Session;
  readonly text: PaneText;
  readonly locale: Locale;
}

/** The session, and the words in the user's language. */
export function usePane(): PaneTools {
  const session = useSession();
  const locale = usePaneState(({ settings }) => settings.locale);
  const text = useSyncExternalStore(watchPaneText, () => paneText(locale));
  return useMemo(() => ({ session, text, locale }), [session, text, locale]);
}

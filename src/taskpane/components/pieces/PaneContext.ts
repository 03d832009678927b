import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Locale } from '../../../locales/localized';
import { paneText, watchPaneText } from '../../../locales/paneText';
import type { PaneText } from '../../../locales/paneText';
import type { Session } from '../../session/session';
import type { State } from '../../session/state';

/** Hands the session to the parts of the pane. */
export const PaneContext = createContext<Session | null>(null);

function useSession(): Session {
  const session = useContext(PaneContext);
  if (!session) throw new Error('A component of the pane stands outside of it.');
  return session;
}

/**
 * Returns a part of the state. The component is drawn again only when that part changes.
 * @param select picks the part; for the same part it must return the same value: a member, or a plain value
 */
export function usePaneState<T>(select: (state: State) => T): T {
  const { subscribe, getState } = useSession();
  return useSyncExternalStore(subscribe, () => select(getState()));
}

/** True while an action runs: buttons that would start another one are disabled. */
export function useIsBusy(): boolean {
  return usePaneState(({ busy }) => busy !== null);
}

/** What every component of the pane can use. */
export interface PaneTools {
  readonly session: Session;
  readonly text: PaneText;
  readonly locale: Locale;
}

/** Returns the session, and the words in the user's language. */
export function usePane(): PaneTools {
  const session = useSession();
  const locale = usePaneState(({ settings }) => settings.locale);
  const text = useSyncExternalStore(watchPaneText, () => paneText(locale));
  return useMemo(() => ({ session, text, locale }), [session, text, locale]);
}

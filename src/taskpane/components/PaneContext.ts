import { createContext, useContext } from 'react';
import type { Locale } from '../../locales/localized';
import { paneText } from '../../locales/pane';
import type { PaneText } from '../../locales/pane';
import type { Session } from '../session/session';
import type { State } from '../session/state';

/** What every component of the pane may use. */
export interface PaneContents {
  readonly session: Session;
  readonly state: State;
}

export const PaneContext = createContext<PaneContents | null>(null);

/** The session, its state, and the words in the user's language. */
export function usePane(): PaneContents & { readonly text: PaneText; readonly locale: Locale } {
  const contents = useContext(PaneContext);
  if (!contents) throw new Error('A component of the pane stands outside of it.');
  const { locale } = contents.state.settings;
  return { ...contents, text: paneText(locale), locale };
}

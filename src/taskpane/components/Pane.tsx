import { Button, FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { paneText } from '../../locales/pane';
import type { Session } from '../session/session';
import { THEMES } from '../theme/themes';
import type { ThemeSource } from '../theme/watchTheme';

export interface PaneProps {
  readonly session: Session;
  readonly theme: ThemeSource;
}

export function Pane({ session, theme }: PaneProps) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const name = useSyncExternalStore(theme.subscribe, theme.get);
  const text = paneText(state.settings.locale);
  return (
    <FluentProvider theme={THEMES[name]} lang={state.settings.locale}>
      <Button appearance="primary" onClick={() => void session.recalculate()}>
        {text.actions.recalculate}
      </Button>
      <Button onClick={() => void session.validate()}>{text.actions.validate}</Button>
      <main>{state.view.kind}</main>
    </FluentProvider>
  );
}

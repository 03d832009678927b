import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { paneText } from '../../locales/pane';
import type { Locale } from '../../locales/localized';
import { THEMES } from '../theme/themes';
import type { ThemeSource } from '../theme/watchTheme';
import { Blank } from './Blank';

export interface OutsideProps {
  readonly locale: Locale;
  readonly theme: ThemeSource;
}

/** The page when it is opened in a browser instead of Excel. */
export function Outside({ locale, theme }: OutsideProps) {
  const { outside } = paneText(locale);
  const name = useSyncExternalStore(theme.subscribe, theme.get);
  return (
    <FluentProvider theme={THEMES[name]} style={{ minHeight: '100%' }} lang={locale}>
      <main>
        <Blank title={outside.title}>
          <p>{outside.what}</p>
          <p>{outside.how}</p>
        </Blank>
      </main>
    </FluentProvider>
  );
}

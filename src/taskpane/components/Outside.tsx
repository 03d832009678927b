import { FluentProvider } from '@fluentui/react-components';
import { paneText } from '../../locales/paneText';
import type { Locale } from '../../locales/localized';
import { useTheme } from '../theme/useTheme';
import type { ThemeSource } from '../theme/watchTheme';
import { PlainPage } from './pieces/PlainPage';

export interface OutsideProps {
  readonly locale: Locale;
  readonly theme: ThemeSource;
}

/** What the page shows if it is opened in a browser instead of Excel. */
export function Outside({ locale, theme }: OutsideProps) {
  const { outside } = paneText(locale);
  return (
    <FluentProvider theme={useTheme(theme)} style={{ minHeight: '100%' }} lang={locale}>
      <main>
        <PlainPage title={outside.title}>
          <p>{outside.what}</p>
          <p>{outside.how}</p>
        </PlainPage>
      </main>
    </FluentProvider>
  );
}

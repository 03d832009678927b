import { createContext, useContext } from 'react';
import type { Locale } from '../../locales/localized';
import { pageText } from '../../locales/pageText';
import type { PageText } from '../../locales/pageText';

/** The page's language, for its components. */
export const LocaleContext = createContext<Locale>('zh-CN');

/** Returns the words of the page in the user's language. */
export function usePageText(): { readonly text: PageText; readonly locale: Locale } {
  const locale = useContext(LocaleContext);
  return { text: pageText(locale), locale };
}

import type { Theme } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useReducer, useSyncExternalStore } from 'react';
import { isDark, loadTheme, themeOf } from './themes';
import type { ThemeSource } from './watchTheme';

/**
 * Returns the theme that Office or the system asks for, and lets what the browser draws, such as scroll bars, follow
 * it.
 */
export function useTheme(source: ThemeSource): Theme {
  const name = useSyncExternalStore(source.subscribe, source.get);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => void loadTheme(name).then(drawAgain), [name]);
  const theme = themeOf(name);
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = isDark(theme) ? 'dark' : 'light';
  }, [theme]);
  return theme;
}

import type { Theme } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useReducer, useSyncExternalStore } from 'react';
import { isDark, loadTheme, themeOf } from './themes';
import type { ThemeSource } from './watchTheme';

/** The theme that the surroundings ask for. What the browser draws itself, such as scroll bars, follows it. */
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

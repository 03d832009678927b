import type { Theme } from '@fluentui/react-components';
import { useEffect, useReducer, useSyncExternalStore } from 'react';
import { loadTheme, themeOf } from './themes';
import type { ThemeSource } from './watchTheme';

/** The theme that the surroundings ask for. */
export function useTheme(source: ThemeSource): Theme {
  const name = useSyncExternalStore(source.subscribe, source.get);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => void loadTheme(name).then(drawAgain), [name]);
  return themeOf(name);
}

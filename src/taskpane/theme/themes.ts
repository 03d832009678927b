import { webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from './watchTheme';

/** Office's fonts, and those with Chinese characters that Windows and macOS bring along. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase };

/** The looks of the pane as Fluent's themes; those that are not light are loaded when they are wanted. */
const LOOKS: Readonly<Record<Exclude<ThemeName, 'light'>, () => Promise<Theme>>> = {
  dark: async () => (await import(/* webpackChunkName: "otherThemes" */ './otherThemes')).webDarkTheme,
  'high-contrast': async () =>
    (await import(/* webpackChunkName: "otherThemes" */ './otherThemes')).teamsHighContrastTheme,
};

const loaded = new Map<ThemeName, Theme>([['light', LIGHT]]);

/** The theme, once `loadTheme` has fetched it; light until then. */
export function themeOf(name: ThemeName): Theme {
  return loaded.get(name) ?? LIGHT;
}

export function isDark(theme: Theme): boolean {
  return theme !== LIGHT;
}

/** Fetches a theme. Where that fails the pane stays light. */
export async function loadTheme(name: ThemeName): Promise<void> {
  if (name === 'light' || loaded.has(name)) return;
  const look = await LOOKS[name]().catch(() => null);
  if (look) loaded.set(name, { ...look, fontFamilyBase });
}

import { webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from './watchTheme';

/** Office's font, then the fonts with Chinese characters that come with Windows, macOS and Linux. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase };

/** Fluent's themes other than the light one, which are loaded when they are needed. */
const LOOKS: Readonly<Record<Exclude<ThemeName, 'light'>, () => Promise<Theme>>> = {
  dark: async () => (await import(/* webpackChunkName: "otherThemes" */ './otherThemes')).webDarkTheme,
  'high-contrast': async () =>
    (await import(/* webpackChunkName: "otherThemes" */ './otherThemes')).teamsHighContrastTheme,
};

const loaded = new Map<ThemeName, Theme>([['light', LIGHT]]);

/** Returns a theme that `loadTheme` has fetched; the light one until then. */
export function themeOf(name: ThemeName): Theme {
  return loaded.get(name) ?? LIGHT;
}

/** True for every theme that `themeOf` returns but the light one. */
export function isDark(theme: Theme): boolean {
  return theme !== LIGHT;
}

/** Fetches a theme. If that fails, the pane stays light. */
export async function loadTheme(name: ThemeName): Promise<void> {
  if (name === 'light' || loaded.has(name)) return;
  const look = await LOOKS[name]().catch(() => null);
  if (look) loaded.set(name, { ...look, fontFamilyBase });
}

/** The three looks of the pane. */
export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** The look that the surroundings ask for, and whoever wants to be told when it changes. */
export interface ThemeSource {
  get(): ThemeName;
  subscribe(listener: () => void): () => void;
}

/** The parts of Office that speak of its theme; not every Excel has them. */
interface ThemedOffice {
  readonly context?: {
    readonly officeTheme?: {
      readonly isDarkTheme?: boolean;
      readonly bodyBackgroundColor?: string;
      /** Present in the newest versions. */
      onThemeChanged?(listener: () => void): void;
    };
  };
}

/** Forced colours win, then Office's own theme, then what the system prefers. */
export function watchTheme(office: ThemedOffice = officeOfPage()): ThemeSource {
  const contrast = matchMedia('(forced-colors: active)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  for (const query of [contrast, dark]) query.addEventListener('change', tell);
  office.context?.officeTheme?.onThemeChanged?.(tell);
  return {
    get() {
      if (contrast.matches) return 'high-contrast';
      return (isDark(office.context?.officeTheme) ?? dark.matches) ? 'dark' : 'light';
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function officeOfPage(): ThemedOffice {
  return typeof Office === 'undefined' ? {} : Office;
}

type OfficeTheme = NonNullable<NonNullable<ThemedOffice['context']>['officeTheme']>;

/** Older versions tell colours only: a background below half brightness is a dark theme. */
function isDark(theme: OfficeTheme | undefined): boolean | undefined {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const rgb = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!rgb) return undefined;
  const [red, green, blue] = rgb.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** The three looks of the pane. */
export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** The look that Office or the system asks for; `subscribe` returns what ends the subscription. */
export interface ThemeSource {
  get(): ThemeName;
  subscribe(listener: () => void): () => void;
}

/** The part of Office that tells its theme; not every Excel has it. */
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

/** Watches the look: forced colours come first, then Office's theme, then what the system prefers. */
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

/** Older versions of Office tell only colours: a background below half brightness means a dark theme. */
function isDark(theme: OfficeTheme | undefined): boolean | undefined {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const rgb = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!rgb) return undefined;
  const [red, green, blue] = rgb.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

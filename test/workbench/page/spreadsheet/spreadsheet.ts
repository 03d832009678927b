import '@univerjs/preset-sheets-core/lib/index.css';
import { ICommandService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import chinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import type { Locale } from '../../../../src/locales/localized';

/** Univer with what this page needs of it. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Runs one of Univer's mutations or operations at once. */
  run<Params extends object>(id: string, params: Params): void;
  setLocale(locale: Locale): void;
}

const LOCALES: Readonly<Record<Locale, LocaleType>> = {
  'zh-CN': LocaleType.ZH_CN,
  'en-US': LocaleType.EN_US,
};

/**
 * A spreadsheet in an element of the page: formula bar, grid and sheet tabs. What would change a
 * workbook in ways that *Download workbook* cannot write (toolbar, menus of rows and sheets) is left out.
 */
export function createSpreadsheet(container: HTMLElement, locale: Locale): Spreadsheet {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LOCALES[locale],
    locales: { [LocaleType.ZH_CN]: chinese, [LocaleType.EN_US]: english },
    logLevel: LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    formulaBar: true,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const api = FUniver.newAPI(univer);
  return {
    api,
    injector,
    run: (id, params) => void commands.syncExecuteCommand(id, params),
    setLocale: (to) => api.setLocale(LOCALES[to]),
  };
}

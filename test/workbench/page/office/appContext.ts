import type { Locale } from '../../../../src/locales/localized';

/** The Excel that the pane finds itself in. */
export interface OfficeFacts {
  readonly locale: Locale;
  /** ExcelApi 1.x. */
  readonly apiVersion: number;
  /** Whether pane and ribbon commands share one runtime (SharedRuntime 1.1). */
  readonly sharedRuntime: boolean;
  readonly fileName: string;
  /** Counts how often the pane was opened. */
  readonly opening: number;
}

/** The add-in's id in this Excel, and the name of the conversation with it. */
export const ADDIN = 'ziping';
export const CONVERSATION = 'workbench';

/**
 * Where the pane's page finds whom it talks to; the order of the fragment's parts matters. Every
 * opening has an address of its own, or the browser would take it for the page that it shows already.
 */
export function paneAddress(page: string, { locale, opening }: OfficeFacts, origin: string): string {
  const host = encodeURIComponent(`Excel$Web$16.01$${locale}$${CONVERSATION}$$$0`);
  return `${page}?opening=${opening}&_host_Info=${host}#&_serializer_version=1&_xdm_Info=${CONVERSATION}|${ADDIN}|${origin}`;
}

/** The answer to office.js's first question. */
export function appContext({ locale, apiVersion, sharedRuntime, fileName }: OfficeFacts): object {
  const sets = {
    ExcelApi: `1.${apiVersion}`,
    DialogApi: '1.2',
    DelayForCellEdit: '1.1',
    ...(sharedRuntime && { SharedRuntime: '1.1', RibbonApi: '1.1' }),
  };
  return {
    _id: ADDIN,
    _appName: 16,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.0.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: fileName,
    _clientMode: 1,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: CONVERSATION,
    _appInstanceId: ADDIN,
    _requirementMatrix: JSON.stringify(sets),
    _initialDisplayMode: 0,
  };
}

import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { ExcelHost } from '../hosts/excel/excelHost';
import { loadPaneText } from '../locales/paneText';
import type { Locale } from '../locales/localized';
import { Outside } from './components/Outside';
import { Pane } from './components/Pane';
import { openAssessWorker } from './assessing/openAssessWorker';
import { workerAssessor } from './assessing/workerAssessor';
import { storedPreferences } from './storedPreferences';
import { createSession } from './session/createSession';
import type { Session } from './session/session';
import { loadTheme } from './theme/themes';
import { watchTheme } from './theme/watchTheme';

/** Office answers within a second or two. After this time the page counts as opened outside of Office. */
const PATIENCE_MS = 15_000;

/**
 * Shows the pane as soon as Office is ready; outside of Excel, a page that says where to open it.
 * @returns the session once it exists; outside of Excel the promise stays pending
 */
export function openPane(element: HTMLElement): Promise<Session> {
  const root = createRoot(element);
  if (typeof Office === 'undefined') {
    showOutside(root);
    return new Promise(() => undefined);
  }
  const impatient = setTimeout(() => showOutside(root), PATIENCE_MS);
  return new Promise((resolve) => {
    void Office.onReady(({ host }) => {
      clearTimeout(impatient);
      if (host !== Office.HostType.Excel) return showOutside(root);
      resolve(showPane(root));
    });
  });
}

function showPane(root: Root): Session {
  const session = createSession(new ExcelHost(excelOfPage()), {
    locale: localeOf(Office.context.displayLanguage),
    preferences: storedPreferences,
    assessor: workerAssessor(openAssessWorker),
  });
  const theme = watchTheme();
  void Promise.all([loadTheme(theme.get()), loadPaneText(localeOf(Office.context.displayLanguage))]).then(
    () => root.render(<Pane session={session} theme={theme} />),
  );
  void session.start();
  return session;
}

function excelOfPage() {
  return {
    openContext: () => new Excel.RequestContext(),
    // In an old Excel it is missing, whatever the types promise.
    documentUrl: () => (Office.context as Partial<Office.Context>).document?.url ?? '',
    whenNobodyTypes: (request: (context: Excel.RequestContext) => Promise<void>) =>
      Excel.run({ delayForCellEdit: true }, request),
    asOneUndoStep: (requests: (context: Excel.RequestContext) => Promise<void>) =>
      Excel.run({ mergeUndoGroup: true }, requests),
    isSetSupported: (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version),
  };
}

function showOutside(root: Root): void {
  const locale = localeOf(navigator.language);
  void loadPaneText(locale).then(() => root.render(<Outside locale={locale} theme={watchTheme()} />));
}

/** Returns Chinese for the language tag of any Chinese Office, English for all others. */
function localeOf(language: string): Locale {
  return /^zh\b/i.test(language) ? 'zh-CN' : 'en-US';
}

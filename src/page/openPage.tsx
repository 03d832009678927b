import { createRoot } from 'react-dom/client';
import { loadPaneText } from '../locales/paneText';
import { watchTheme } from '../taskpane/theme/watchTheme';
import { Batch } from './batch/batch';
import type { Download } from './batch/batch';
import { Checker } from './batch/checker';
import type { WorkerLike } from './batch/checker';
import { Page } from './components/Page';

/** The largest workbook takes a few seconds to read; a file that takes longer than this was made to. */
const PATIENCE_MS = 30_000;

// The words are part of the page, but are loaded in the way in which the pane loads them.
void loadPaneText('en-US');

const script = document.querySelector('script#ziping')!.textContent;
const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
const worker = () => new Checker(() => new Worker(address) as unknown as WorkerLike, PATIENCE_MS);
const batch = new Batch(worker(), worker());

/** Without this the browser would open a file that is dropped beside the area, in place of the page. */
for (const kind of ['dragover', 'drop'] as const) {
  addEventListener(kind, (event) => event.preventDefault());
}

createRoot(document.getElementById('page')!).render(
  <Page
    batch={batch}
    locale={/^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en-US'}
    theme={watchTheme()}
    onDownload={saved}
  />,
);

/** Lets the browser save a file. */
function saved({ name, bytes, type }: Download): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  // By then the browser has begun to save it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

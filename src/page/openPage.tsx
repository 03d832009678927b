import { createRoot } from 'react-dom/client';
import { loadPaneText } from '../locales/paneText';
import { watchTheme } from '../taskpane/theme/watchTheme';
import { Batch } from './batch/batch';
import type { Download } from './batch/batch';
import { Checker } from './batch/checker';
import type { WorkerLike } from './batch/checker';
import { Page } from './components/Page';

/** The largest workbook that is read takes a few seconds; what takes longer was made to. */
const PATIENCE_MS = 30_000;

// All of it is in the page; it is only asked for as the pane asks.
void loadPaneText('en-US');

const script = document.querySelector('script#ziping')!.textContent;
const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
const worker = () => new Checker(() => new Worker(address) as unknown as WorkerLike, PATIENCE_MS);
const batch = new Batch(worker(), worker());

/** A file that is dropped beside the area must not take the place of the page. */
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

/** Gives the browser a file to save. */
function saved({ name, bytes, type }: Download): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  // The browser has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

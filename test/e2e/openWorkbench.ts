import path from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { Locale } from '../../src/locales/localized';
import { SAMPLES } from '../workbench/server/folders';
import type { WorkbookContents } from '../workbench/page/file/contents';
import { PAGE_TEXT } from '../workbench/page/pageText';
import type { Workbench } from '../workbench/page/workbench';

/** How long anything may take on a slow and busy machine. */
export const PATIENCE_MS = 30_000;

export interface Options {
  readonly locale?: Locale;
  readonly width?: number;
  readonly height?: number;
  /** True to let every half minute pass in a second, for tests of what happens after it. */
  readonly hurry?: boolean;
  /** What arrays of the pane's webview do not know yet. */
  readonly lacks?: 'toSorted';
}

/** The workbench in a browser, and what is said and asked for meanwhile. */
export interface Opened {
  readonly page: Page;
  /** The pane's frame. */
  readonly pane: FrameLocator;
  /** Cells, flags and selection by now. */
  contents(): Promise<WorkbookContents>;
  /** Waits for a text in the pane, apart from what it only tells screen readers. */
  says(text: string | RegExp): Promise<void>;
  /** Does what opens the pane anew, and waits until it has read the sheet in front. */
  reopening(action: () => Promise<unknown>): Promise<void>;
  /** Opens a sample and waits for the pane to have read it. */
  openSample(file: string): Promise<void>;
  /** The same with a workbook of the tests, chosen as a file of one's own. */
  openFixture(file: string): Promise<void>;
  /** Selects a cell by its address and types into it, as a user does. */
  type(address: string, text: string): Promise<void>;
  select(address: string): Promise<void>;
  /** What must not happen in any test: errors, refused content, requests to elsewhere. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** Opens the workbench with the first sample, once the pane has read it. */
export async function openWorkbench({
  locale = 'zh-CN',
  width = 1440,
  height = 900,
  hurry,
  lacks,
}: Options = {}): Promise<Opened> {
  const browser = await chromium.connect(process.env.E2E_BROWSER!);
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    // A picture or a look at colours in the midst of a transition shows what nobody designed.
    reducedMotion: 'reduce',
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const complaints = listen(context);
  const page = await context.newPage();
  if (hurry) await page.addInitScript(hurried);
  if (lacks) await page.addInitScript(forgetInPane, lacks);
  await page.goto(`${process.env.E2E_URL!}?lang=${locale}`);
  const pane = page.frameLocator('iframe');
  const opened: Opened = {
    page,
    pane,
    contents: async () => (await page.evaluate(() => workbenchOf(window).contents()))!,
    says: (text) => pane.getByRole('main').getByText(text).first().waitFor(),
    async reopening(action) {
      const loaded = page.waitForEvent('framenavigated');
      await action();
      await loaded;
      await settled(opened);
    },
    openSample(file) {
      const samples = page.getByRole('combobox', { name: /示例表格|Sample forms/ });
      return opened.reopening(() => samples.selectOption(file));
    },
    openFixture(file) {
      return opened.reopening(async () => {
        const chooser = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: PAGE_TEXT.open[locale] }).click();
        await (await chooser).setFiles(path.join(SAMPLES, file));
      });
    },
    async select(address) {
      const box = page.locator('[data-u-comp="defined-name"] input');
      await box.fill(address);
      await box.press('Enter');
    },
    async type(address, text) {
      await opened.select(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    complaints: () => complaints,
    // Only this connection; the browser is for all.
    close: () => browser.close(),
  };
  await page.addScriptTag({ content: 'window.workbenchOf = (page) => page.workbench;' });
  await settled(opened);
  return opened;
}

/** Runs in the page and in the pane; only the pane's webview is old. */
function forgetInPane(method: string): void {
  if (location.pathname.endsWith('/taskpane.html')) Reflect.deleteProperty(Array.prototype, method);
}

/** Runs in the page and in the pane. */
function hurried(): void {
  const { setTimeout: wait } = window;
  const shorter = (ms: number | undefined) => (ms === 30_000 ? 1000 : ms);
  window.setTimeout = ((run: () => void, ms?: number) => wait(run, shorter(ms))) as typeof setTimeout;
}

declare function workbenchOf(page: Window): Workbench;

/** Waits until the pane has read the sheet in front: its heading is there and nothing runs. */
export async function settled({ pane }: Opened): Promise<void> {
  await pane.getByRole('heading').first().waitFor();
  // The first of none: all are gone.
  await pane.getByRole('progressbar').first().waitFor({ state: 'detached' });
}

/** Writes down everything that would be a defect of the pane or of this page. */
function listen(context: BrowserContext): string[] {
  const complaints: string[] = [];
  const origin = new URL(process.env.E2E_URL!).origin;
  context.on('console', (message) => {
    // A violated Content-Security-Policy is told as an error too.
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.origin !== origin) complaints.push(`request to elsewhere: ${url.href}`);
    const ofPane = request.frame().url().includes('/taskpane.html');
    if (ofPane && /^\/(?:workbench|samples)\//.test(url.pathname))
      complaints.push(`request of the pane: ${url.href}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

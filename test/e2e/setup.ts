import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';
import { BROWSER_FLAGS, browserPath } from '../workbench/browser';
import { build } from '../workbench/server/build';
import { serve } from '../workbench/server/serve';
import type { Serving } from '../workbench/server/serve';

/** What the tests of one run share, kept where the teardown finds it. */
export interface Shared {
  browser: BrowserServer;
  server: Serving;
}

/** One browser and one server for all end-to-end tests of a run. */
export default async function setup(): Promise<void> {
  const executablePath = browserPath();
  await build();
  const server = await serve(0);
  const browser = await chromium.launchServer({ executablePath, args: [...BROWSER_FLAGS] });
  process.env.E2E_URL = server.url;
  process.env.E2E_BROWSER = browser.wsEndpoint();
  (globalThis as { e2e?: Shared }).e2e = { browser, server };
}

import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { npmCommand } from '../../packaging/npm';
import { ROOT } from '../workbench/server/folders';

let server: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  const [program, args] = npmCommand(['start']);
  server = spawn(program, args, { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  browser = await chromium.connect(process.env.E2E_BROWSER!);
});

afterAll(async () => {
  await browser.close();
  // npm and the server it started, both.
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(server.pid), '/t', '/f']);
  else process.kill(-server.pid!, 'SIGTERM');
});

/** All that is printed up to an address. */
function printedAddress(): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout!.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const address = /https:\/\/\S+/.exec(printed)?.[0];
      if (address) resolve(address);
    });
    server.once('exit', () => reject(new Error(`npm start ended, having printed: ${printed}`)));
  });
}

/** npm start builds pane and workbench first, which a busy machine takes minutes for. */
const PATIENCE_MS = 300_000;

test(
  'npm start prints an address; there a form with mistakes stands beside the pane, ready to click',
  async () => {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(await printedAddress());
    await page.getByText('five-mistakes.xlsx').first().waitFor();
    const pane = page.frameLocator('iframe');
    await pane.getByRole('region', { name: /^要处理的 \d+ 处$/ }).waitFor();
    expect(await pane.getByRole('button', { name: '重新计算得分' }).isEnabled()).toBe(true);
  },
  PATIENCE_MS,
);

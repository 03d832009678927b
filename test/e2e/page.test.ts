import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { checkFile } from '../../src/cli/batch/checkFile';
import { check, score } from '../../src/library';
import { slowness } from '../cost';
import { PATIENCE_MS } from './openWorkbench';
import { seriousFaults } from './seriousFaults';

const ROOT = path.join(__dirname, '../..');
const PAGE = path.join(ROOT, 'dist/ziping.html');
const FIXTURES = path.join(ROOT, 'test/fixtures');
const FILES = [FIXTURES, path.join(FIXTURES, 'published'), path.join(FIXTURES, 'doubt')].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => path.join(folder, file)),
);
const FIVE = path.join(FIXTURES, 'pane/five-mistakes.xlsx');

const RESULT = {
  ready: '可以报送',
  'not-ready': '不可报送',
  'no-form': '没有自评表',
  unreadable: '无法读取',
};

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What must never happen: something fetched, something blocked, an error. */
let complaints: string[];

beforeAll(async () => {
  if (!existsSync(PAGE)) throw new Error('dist/ziping.html is not built: run `npm run build` first.');
  browser = await chromium.connect(process.env.E2E_BROWSER!);
});

afterAll(() => browser.close());

beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    offline: true,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  page = await context.newPage();
  await page.goto(pathToFileURL(PAGE).href);
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

type Payload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const payload = (name: string, buffer: Buffer): Payload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

/** Chooses files, and waits until all are checked. */
async function give(files: string[] | Payload[], count = files.length): Promise<void> {
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
  await page.getByRole('button', { name: `全部 ${count}`, exact: true }).waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 4 * PATIENCE_MS });
}

/** The rows of the table: name and result. */
async function results(): Promise<ReadonlyMap<string, string>> {
  const rows = await page.locator('tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
  return new Map(cells.map(([name, result]) => [name!.split('\n')[0]!, result!] as const));
}

async function downloaded(click: () => Promise<void>): Promise<Buffer> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

test('every fixture gets the verdict that the command line gives', async () => {
  await give(FILES);
  const found = await results();
  for (const file of FILES) {
    const { report } = await checkFile({ file, locale: 'zh-CN', ruleset: null, templates: [], score: null });
    expect([path.basename(file), found.get(path.basename(file))]).toEqual([
      path.basename(file),
      RESULT[report.status],
    ]);
  }
});

test('what is no workbook, is cut short or holds lies is told by name, and the others go on', async () => {
  const whole = readFileSync(FIVE);
  await give([
    payload('文本.xlsx', Buffer.from('not a workbook')),
    payload('半个.xlsx', whole.subarray(0, whole.length / 2)),
    payload('空.xlsx', Buffer.alloc(0)),
    payload('好.xlsx', whole),
  ]);
  expect(Object.fromEntries(await results())).toEqual({
    '文本.xlsx': '无法读取',
    '半个.xlsx': '无法读取',
    '空.xlsx': '无法读取',
    '好.xlsx': '不可报送',
  });
  await page.getByRole('button', { name: '不可报送 1' }).click();
  expect([...(await results()).keys()]).toEqual(['好.xlsx']);
});

test('two hundred workbooks are checked in less than ten seconds', async () => {
  const bytes = readFileSync(path.join(FIXTURES, 'beijing-2024.xlsx'));
  const files = Array.from({ length: 200 }, (_, index) => payload(`单位${index + 1}.xlsx`, bytes));
  const started = performance.now();
  await give(files);
  expect(performance.now() - started).toBeLessThan(10_000 * Math.max(1, slowness()));
  expect(await page.getByRole('button', { name: '可以报送 200' }).count()).toBe(1);
});

test('what runs can be cancelled, and what was found stays', async () => {
  const bytes = readFileSync(path.join(FIXTURES, 'shanghai-2023.xlsx'));
  const files = Array.from({ length: 400 }, (_, index) => payload(`${index}.xlsx`, bytes));
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('status').getByText('已取消。').waitFor();
  expect(await page.getByText('待校验').count()).toBeGreaterThan(0);
});

test('copies of all workbooks are downloaded with what Recalculate writes', async () => {
  await give([FIVE, path.join(FIXTURES, 'beijing-2024.xlsx')]);
  const zip = await downloaded(() => page.getByRole('button', { name: '下载重新计算的副本' }).click());
  const files = unzipSync(new Uint8Array(zip));
  expect(Object.keys(files)).toEqual(['five-mistakes.xlsx']);
  const { bytes } = await score(readFileSync(FIVE));
  expect((await check(files['five-mistakes.xlsx']!)).forms).toEqual((await check(bytes!)).forms);
});

test('a report as a page and as a workbook names what was checked', async () => {
  await give([FIVE]);
  const html = await downloaded(() => page.getByRole('button', { name: '下载报告（网页）' }).click());
  expect(html.toString('utf8')).toContain('five-mistakes.xlsx');
  const xlsx = await downloaded(() => page.getByRole('button', { name: '下载报告（Excel）' }).click());
  expect((await check(xlsx)).status).toBe('no-form');
});

test('a form opens as a picture with its marked cells, is worked on in the pane, and is downloaded', async () => {
  await give([FIVE]);
  await page.getByRole('button', { name: 'five-mistakes.xlsx' }).click();
  const picture = page.getByRole('table', { name: /工作表/ });
  await picture.locator('[data-at="H14"][data-mark="error"]').waitFor();
  await page.getByRole('button', { name: '重新计算得分' }).click();
  await picture.locator('[data-at="H14"]').getByText('4.00').waitFor();
  const bytes = await downloaded(() => page.getByRole('button', { name: '下载这份工作簿' }).click());
  expect((await score(bytes)).report.changes).toEqual([]);
  await page.getByRole('button', { name: '返回文件列表' }).click();
  await page.getByRole('table', { name: '文件' }).waitFor();
});

test('headings are corrected beside the picture: begun at the selected row, the column that is chosen shown in it', async () => {
  await give([path.join(FIXTURES, 'pane/five-mistakes.xlsx')]);
  await page.getByRole('button', { name: 'five-mistakes.xlsx' }).click();
  const picture = page.getByRole('table', { name: /工作表/ });
  await picture.locator('[data-at="H14"]').click();
  // What is selected in the picture marks its card.
  await page.locator('li[aria-current=true]', { hasText: 'H14' }).waitFor();
  await page.getByRole('button', { name: '识别有误？' }).click();
  await page.getByRole('combobox', { name: /^实际完成值/ }).focus();
  await picture.locator('[data-at="F13"][data-among]').waitFor();
  expect(await picture.locator('[data-at="G13"][data-among]').count()).toBe(0);
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await picture.locator('[data-at="F13"]:not([data-among])').waitFor();
});

/** Presses a key until what bears the name has the focus. */
async function tabTo(name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    if ((await focused()) === name) return;
  }
  throw new Error(`${key} never came to ${name}; it is at ${await focused()}.`);
}

const focused = () =>
  page.evaluate(
    () => document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent!,
  );

test('the keyboard alone leads to a form, through the cells of its picture, and back to its name', async () => {
  await give([FIVE, path.join(FIXTURES, 'beijing-2024.xlsx')]);
  await tabTo('five-mistakes.xlsx');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'five-mistakes.xlsx' }).waitFor();
  expect(await focused()).toBe('five-mistakes.xlsx');
  await tabTo('H14');
  await page.keyboard.press('Enter');
  await tabTo('工作表', 'Shift+Tab');
  const selected = page.getByRole('region', { name: '工作表' }).getByRole('status');
  await selected.getByText('H14 5.00 错误').waitFor();
  await page.keyboard.press('ArrowUp');
  await selected.getByText('H13 4.00 错误').waitFor();
  // The card of the cell is marked in the pane.
  await page.locator('li[aria-current=true]', { hasText: 'H13' }).waitFor();
  await tabTo('返回文件列表', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: '文件' }).waitFor();
  expect(await focused()).toBe('five-mistakes.xlsx');
});

describe('no serious fault of accessibility', () => {
  const states: readonly (readonly [name: string, reach: () => Promise<unknown>])[] = [
    ['with nothing given', async () => undefined],
    ['in English', () => page.getByRole('button', { name: 'English' }).click()],
    ['with a table of files, some unreadable', () => give([FIVE, ...FILES.slice(0, 3), __filename])],
    [
      'sorted and filtered',
      async () => {
        await give([FIVE, ...FILES.slice(0, 3)]);
        await page.getByRole('button', { name: '总分' }).click();
        await page.getByRole('button', { name: /^不可报送/ }).click();
      },
    ],
    ['with a workbook open', open],
    [
      'with reasons and the settings open',
      async () => {
        await open();
        await page.getByRole('button', { name: '为什么：H14' }).click();
        await page.getByRole('button', { name: '设置' }).click();
        await page.getByRole('heading', { name: '设置' }).waitFor();
      },
    ],
    [
      'with a changed workbook',
      async () => {
        await open();
        await page.getByRole('button', { name: '重新计算得分' }).click();
        await page.getByRole('button', { name: '下载这份工作簿' }).waitFor();
      },
    ],
    [
      'with a list of all forms',
      async () => {
        await open();
        await page.getByRole('button', { name: '校验工作簿' }).click();
        await page.getByRole('button', { name: '导出校验报告' }).waitFor();
      },
    ],
  ];

  async function open(): Promise<void> {
    await give([FIVE]);
    await page.getByRole('button', { name: 'five-mistakes.xlsx' }).click();
    await page.locator('[data-at="H14"][data-mark="error"]').waitFor();
  }

  test.each(states)('%s, in light and dark', async (_name, reach) => {
    await reach();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(
        (wanted) => document.documentElement.style.colorScheme === wanted,
        colorScheme,
      );
      expect(await seriousFaults(page.mainFrame())).toEqual([]);
    }
  });
});

test('what is marked in the picture is marked in the user’s own colours too', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await give([FIVE]);
  await page.getByRole('button', { name: 'five-mistakes.xlsx' }).click();
  const marked = page.locator('[data-at="H14"][data-mark="error"]');
  await marked.waitFor();
  const colours = await marked.evaluate((cell) => {
    const { color, backgroundColor } = getComputedStyle(cell);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 199, 206)']);
});

import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { paneTextIn } from '../paneTextIn';
import type { Locale } from '../../src/locales/localized';
import { ROOT } from '../workbench/server/folders';
import { settled, openWorkbench } from './openWorkbench';
import type { Opened } from './openWorkbench';
import { seriousFaults } from './seriousFaults';

const THIRTY = readFileSync(path.join(__dirname, '../fixtures/pane/thirty.xlsx'));
const SCREENSHOTS = path.join(ROOT, 'test-results/screenshots/officer');

/** The sheets that are not ready, in the order of their tabs. */
const NOT_READY = [
  ...['04考古发掘', '08文创开发', '09库房改造', '13科研课题', '16文物普查', '20国际交流'],
  ...['23藏品征集', '26网络安全', '28车辆租赁', '29办公设备', '30后勤保障'],
];

let opened: Opened;

afterEach(() => {
  expect(opened.complaints()).toEqual([]);
});

/** The workbook of thirty sheets, open in a pane of that size, in pixels. */
async function openThirty(locale: Locale, width: number, height: number): Promise<void> {
  opened = await openWorkbench({ locale });
  const { page } = opened;
  await page.addStyleTag({
    content: `.pane { width: ${width}px !important; } .pane-frame { flex: none !important; height: ${height}px !important; }`,
  });
  await opened.reopening(async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /打开工作簿|Open workbook/ }).click();
    await (await chooser).setFiles({ name: 'thirty.xlsx', mimeType: '', buffer: THIRTY });
  });
}

function frameOfPane(): Frame {
  return opened.page.frames().find((each) => each.url().includes('/taskpane.html'))!;
}

async function validate(locale: Locale): Promise<void> {
  const text = paneTextIn(locale);
  await opened.pane.getByRole('button', { name: text.actions.validate }).click();
  await opened.pane.getByRole('button', { name: text.actions.exportReport }).waitFor();
  await settled(opened);
}

/** Whether the whole of what has this text is to be seen without scrolling. */
async function isInView(name: string): Promise<boolean> {
  const box = await opened.pane.getByRole('button', { name }).first().boundingBox();
  const frame = await opened.page.locator('iframe').boundingBox();
  return box !== null && box.y >= frame!.y && box.y + box.height <= frame!.y + frame!.height;
}

describe('the officer of a bureau with thirty sheets in a pane of 350 by 565', () => {
  beforeAll(() => openThirty('zh-CN', 350, 565));
  afterAll(() => opened.close());

  test('sees at once how many are not ready, and all eleven by name', async () => {
    const { pane } = opened;
    await validate('zh-CN');
    await pane.getByRole('heading', { level: 1, name: '11/29 不可报送' }).waitFor();
    const rows = pane.getByRole('button', { name: /^不可报送/ });
    const names = (await rows.allTextContents()).map((name) =>
      NOT_READY.find((each) => name.startsWith(each)),
    );
    expect(names).toEqual(NOT_READY);
    for (const name of NOT_READY) expect([name, await isInView(name)]).toEqual([name, true]);
  });

  test('walks through the eleven with 下一张不可报送, each with its sheet in front and its cards', async () => {
    const { pane, page } = opened;
    for (const [index, name] of NOT_READY.entries()) {
      await pane.getByRole('button', { name: '下一张不可报送' }).click();
      await pane.getByText(`第 ${index + 1}/11 张：${name}`).waitFor();
      await page.getByRole('tab', { name, selected: true }).waitFor();
      const open = pane.getByRole('button', { name: /^不可报送/, expanded: true });
      expect(await open.count()).toBe(1);
      expect(await open.textContent()).toContain(name);
      expect(await isInView(name)).toBe(true);
    }
  });

  test('mends a cell from its card, and stays where she is in the list', async () => {
    const { pane } = opened;
    // The total of 09库房改造 is not the sum of its scores.
    const row = pane.getByRole('button', { name: /09库房改造/ });
    await row.click();
    await pane.getByRole('button', { name: 'H42 改为 91.00' }).click();
    await settled(opened);
    await pane.getByRole('button', { name: /^可以报送 09库房改造/ }).waitFor();
    await pane.getByRole('heading', { level: 1, name: '10/29 不可报送' }).waitFor();
    const rows = pane.getByRole('button', { name: /^(不可报送|可以报送) \d\d\p{L}/u });
    const names = (await rows.allTextContents()).map((name) => name.slice(0, 6));
    expect(names).toEqual(NOT_READY.map((name) => name.slice(0, 6)));
    const { cells } = await opened.contents();
    expect(String(cells['09库房改造']!['H42'])).toContain('91');
  });

  test('recalculates all sheets with one preview, and takes it back with one click', async () => {
    const { pane } = opened;
    const before = (await opened.contents()).cells;
    await pane.getByRole('button', { name: '全部重新计算' }).click();
    await pane.getByRole('heading', { name: /^将改动 \d+ 个单元格/ }).waitFor();
    expect((await opened.contents()).cells).toEqual(before);
    await pane.getByRole('button', { name: /^写入勾选的/ }).click();
    await opened.says(/^全部重新计算改动了 \d+ 个单元格/);
    expect((await opened.contents()).cells).not.toEqual(before);
    // What could be settled by the rules is, and each row is where it was.
    const rows = pane.getByRole('button', { name: /^(不可报送|可以报送) \d\d\p{L}/u });
    const names = (await rows.allTextContents()).map((name) => name.slice(0, 6));
    expect(names).toEqual(NOT_READY.map((name) => name.slice(0, 6)));
    await pane.getByRole('main').getByRole('button', { name: '撤销', exact: true }).first().click();
    await opened.says(/^已撤销，恢复 \d+ 个单元格/);
    expect((await opened.contents()).cells).toEqual(before);
  });

  test('finds the same mistake on all sheets together', async () => {
    const { pane } = opened;
    await pane.getByRole('button', { name: '按问题' }).click();
    const kind = pane.getByRole('button', { name: /资金得分重复填写 ×29/ });
    await kind.click();
    await pane.getByRole('button', { name: /^30后勤保障 I7/ }).click();
    await opened.page.getByRole('tab', { name: '30后勤保障', selected: true }).waitFor();
    expect(await kind.getAttribute('aria-expanded')).toBe('true');
  });
});

describe.each([
  ['zh-CN', 350],
  ['zh-CN', 320],
  ['en-US', 350],
  ['en-US', 320],
] as const)('the list in %s at %i pixels', (locale, width) => {
  beforeAll(() => openThirty(locale, width, 565));
  afterAll(() => opened.close());

  test('is wide enough, clear in light and dark, and has a picture to look at', async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const { page, pane } = opened;
    const text = paneTextIn(locale);
    await validate(locale);
    const picture = async (name: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await frameOfPane().waitForFunction(
          (wanted) => document.documentElement.style.colorScheme === wanted,
          colorScheme,
        );
        const file = path.join(SCREENSHOTS, `${locale}-${width}-${name}-${colorScheme}.png`);
        await page.locator('iframe').screenshot({ path: file });
        expect(await seriousFaults(frameOfPane())).toEqual([]);
      }
      const isTooWide = await frameOfPane().evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isTooWide).toBe(false);
    };
    await picture('list');
    await pane.getByRole('button', { name: text.validated.next }).click();
    await settled(opened);
    await picture('opened');
    await pane.getByRole('button', { name: text.validated.byFinding }).click();
    await picture('findings');
  });
});

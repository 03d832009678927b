import type { Locator } from 'playwright-core';
import { openForAll } from './openForAll';
import { settled } from './openWorkbench';
import type { Opened } from './openWorkbench';
import { isAtStop, tabTo } from './tabbing';

const SHEET = '自评表';
const PANE_WIDTH = 350;
const PANE_HEIGHT = 565;

let opened: Opened;

// The pane of a screen of 1366 × 768.
openForAll((workbench) => (opened = workbench), { width: 1366, height: 768 });

beforeEach(async () => {
  await opened.openFixture('pane/five-mistakes.xlsx');
  await opened.pane.getByText('还差 5 处').first().waitFor();
});

const button = (name: string | RegExp) => opened.pane.getByRole('button', { name, exact: true });
const verdict = (text: string) => opened.pane.getByRole('banner').getByText(text);

/** True where all of an element can be seen and clicked without scrolling. */
async function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { top, bottom, left, right } = node.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && node.contains(middle);
  });
}

/** Clicks what is in view, and counts. */
function clicks() {
  let count = 0;
  return {
    async on(element: Locator) {
      await element.waitFor();
      expect([await element.textContent(), await isInView(element)]).toEqual([expect.anything(), true]);
      await element.click();
      await settled(opened);
      count += 1;
    },
    count: () => count,
  };
}

test('five mistakes are on the first screen, each with what can be done about it', async () => {
  const { pane } = opened;
  const size = await pane.locator('html').evaluate(() => [innerWidth, innerHeight]);
  expect(size).toEqual([PANE_WIDTH, PANE_HEIGHT]);
  const cards = pane.getByRole('region', { name: '要处理的 5 处' }).getByRole('listitem');
  expect(await cards.count()).toBe(5);
  for (const card of await cards.all()) expect(await isInView(card.getByRole('button').first())).toBe(true);
  await verdict('已填 27/28').waitFor();
});

test('each mistake is mended in its place, and the rest is as it was: ready, sealed and reported in 12 clicks', async () => {
  const { pane } = opened;
  const { cells: before } = await opened.contents();
  const click = clicks();
  await click.on(button('H6 改为 86.34%'));
  await verdict('还差 5 处').waitFor();
  await click.on(button('H7 改为 86.34%'));
  await verdict('还差 4 处').waitFor();
  await click.on(button('H13 改为 2.67'));
  await click.on(button('填写原因：I13'));
  await pane.getByRole('textbox', { name: '偏差原因' }).fill('五家博物馆设备未到货');
  await pane.getByRole('textbox', { name: '改进措施' }).fill('明年一季度补装');
  await click.on(button('写入 I13'));
  await verdict('还差 3 处').waitFor();
  await click.on(button('H14 改为 4.00'));
  await verdict('还差 2 处').waitFor();
  await click.on(button('到单元格 F17'));
  expect((await opened.contents()).selection).toBe('F17');
  await opened.type('F17', '95%');
  await verdict('还差 1 处').waitFor();
  await click.on(button('H24 改为 4.00'));
  await verdict('可以报送').waitFor();

  const { cells } = await opened.contents();
  const places = [...new Set([...Object.keys(before[SHEET]!), ...Object.keys(cells[SHEET]!)])];
  const changed = places.filter((at) => before[SHEET]![at] !== cells[SHEET]![at]);
  expect(Object.fromEntries(changed.map((at) => [at, cells[SHEET]![at]]))).toEqual({
    ...{
      H6: '86.34%',
      I6: '8.63',
      H7: '86.34%',
      H13: '2.67',
      H14: '4.00',
      F17: expect.anything() as unknown,
      H24: '4.00',
    },
    I13: '偏差原因分析：五家博物馆设备未到货。\n改进措施：明年一季度补装。',
    H42: '88.30',
  });

  await click.on(button('校验工作簿'));
  await click.on(button('封存校验'));
  await click.on(button('封存'));
  await click.on(button('导出校验报告'));
  await opened.says('报告已写入，从工作表“汇总”看起。');
  expect(click.count()).toBeLessThanOrEqual(12);
});

test('the cells are gone through with 下一处, each marking its card, also with keys', async () => {
  const { page, pane } = opened;
  const marked = () => pane.locator('li[aria-current=true]').textContent();
  for (const cell of ['H6', 'H13', 'H14', 'F17', 'H24', 'H6']) {
    await button('下一处').click();
    await expectSelected(cell);
    expect(await marked()).toContain(cell);
  }
  await page.keyboard.press('Shift+F8');
  await expectSelected('H24');
  // A cell of the same row marks the card as well.
  await opened.select('E14');
  await pane.locator('li[aria-current=true]', { hasText: 'H14' }).waitFor();
});

test('the keyboard alone does the same: after every action it goes on inside the pane', async () => {
  const { page } = opened;
  const frame = page.frames().find((each) => each.url().includes('/taskpane.html'))!;
  const press = async (name: string, key?: string) => {
    await tabTo(frame, name, key);
    await page.keyboard.press('Enter');
    await settled(opened);
  };
  /** Where the focus is by itself, which has to be a stop of the Tab key. */
  const expectAt = async (name: string) => {
    await frame.waitForFunction(
      (wanted) =>
        document.activeElement?.getAttribute('aria-label') === wanted ||
        document.activeElement?.textContent === wanted,
      name,
    );
    expect(await isAtStop(frame)).toBe(true);
  };
  // What F6 does in Excel: the keyboard comes into the pane.
  await button('下一处').focus();
  await press('H6 改为 86.34%');
  await verdict('还差 5 处').waitFor();
  await press('H7 改为 86.34%');
  // The next card has come into the place of the one that is settled.
  await expectAt('H13');
  await press('H13 改为 2.67');
  await press('填写原因：I13');
  await opened.pane.getByRole('textbox', { name: '偏差原因' }).waitFor();
  await page.keyboard.type('五家博物馆设备未到货');
  await page.keyboard.press('Tab');
  await page.keyboard.type('明年一季度补装');
  await press('写入 I13');
  await verdict('还差 3 处').waitFor();
  await expectAt('H14');
  await press('H14 改为 4.00');
  await verdict('还差 2 处').waitFor();
  await expectAt('F17');
  await page.keyboard.press('Enter');
  await opened.type('F17', '95%');
  await verdict('还差 1 处').waitFor();
  await button('H24').focus();
  await press('H24 改为 4.00');
  await verdict('可以报送').waitFor();
  expect(await isAtStop(frame)).toBe(true);
  await press('校验工作簿', 'Shift+Tab');
  await opened.pane.getByRole('heading', { name: '可以报送' }).waitFor();
  expect(await isAtStop(frame)).toBe(true);
  await press('封存校验');
  await opened.says(/^封存会在工作簿里记下/);
  await expectAt('封存');
  await page.keyboard.press('Enter');
  await opened.says('已封存');
  expect(await isAtStop(frame)).toBe(true);
  await press('导出校验报告');
  await opened.says('报告已写入，从工作表“汇总”看起。');
});

test('one change is undone and the rest kept, also after the pane was opened again', async () => {
  const { page } = opened;
  await button('重新计算得分').click();
  await opened.pane.getByRole('heading', { name: '已改动 8 个单元格' }).waitFor();
  await opened.reopening(() => page.getByRole('button', { name: '重新加载窗格' }).click());
  await button('以前的改动 8 处').click();
  await button('撤销这一处：H14').click();
  await opened.says('已撤销，恢复 1 个单元格。');
  const { cells } = await opened.contents();
  expect(['H6', 'H13', 'H14', 'H42'].map((at) => cells[SHEET]![at])).toEqual([
    ...['86.34%', '2.67', '5.00', '87.30'],
  ]);
});

async function expectSelected(cell: string): Promise<void> {
  await settled(opened);
  expect((await opened.contents()).selection).toBe(cell);
}

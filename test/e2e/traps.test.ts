import { setTimeout } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { openWorkbench, settled } from './openWorkbench';
import type { Opened } from './openWorkbench';

/** Traps of the real Excel, as a person meets them. */
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
  await opened.type('F13', '10家');
  await opened.says('89.67');
});

afterAll(() => opened.close());

const fault = (name: string): Locator =>
  opened.page.getByRole('dialog', { name: '模拟故障' }).getByLabel(name);
const paneButton = (name: string) => opened.pane.getByRole('button', { name });
const ribbonButton = (name: string) =>
  opened.page.getByRole('group', { name: '绩效自评' }).getByRole('button', { name });

async function undoAll(): Promise<void> {
  await paneButton('撤销').click();
  await opened.says('已撤销，恢复 3 个单元格。');
  await settled(opened);
}

test('the ribbon’s first click is done though the pane’s code has not arrived yet', async () => {
  const { page, pane } = opened;
  await page.route('**/taskpane.*.js', async (route) => {
    await setTimeout(1_500);
    await route.continue();
  });
  // The page that is left might still take the click.
  const arrived = page.waitForEvent('framenavigated');
  await page.getByRole('button', { name: '重新加载窗格' }).click();
  await arrived;
  await ribbonButton('重新计算得分').click();
  await pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
  await page.unroute('**/taskpane.*.js');
  await undoAll();
  expect(opened.complaints()).toEqual([]);
});

test('rows hidden by a filter get their own scores', async () => {
  const before = await opened.contents();
  await opened.page.getByRole('button', { name: '模拟故障' }).click();
  await paneButton('重新计算得分').click();
  await opened.pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
  const expected = (await opened.contents()).cells;
  await undoAll();
  await fault('被筛选隐藏的行（如 13-15）').fill('14-40');
  await paneButton('重新计算得分').click();
  await opened.pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
  expect((await opened.contents()).cells).toEqual(expected);
  await undoAll();
  expect((await opened.contents()).cells).toEqual(before.cells);
  await opened.page.getByRole('button', { name: '全部恢复正常' }).click();
  expect(opened.complaints()).toEqual([]);
});

test('formulas that were not calculated are said to be, and one button calculates', async () => {
  const { pane } = opened;
  await fault('手动计算').check();
  await paneButton('重新计算得分').click();
  await pane.getByText('公式还没有重新计算，结果可能不是最新。').waitFor();
  await paneButton('立即计算').click();
  await pane.getByText('公式还没有重新计算，结果可能不是最新。').waitFor({ state: 'detached' });
  await undoAll();
  await opened.page.getByRole('button', { name: '全部恢复正常' }).click();
  expect(opened.complaints()).toEqual([]);
});

test('a page that does not arrive says so, the form stays, and trying again shows it', async () => {
  const { page, pane } = opened;
  await page.route('**/*SettingsPage*.js', (route) => route.abort());
  await paneButton('设置').click();
  await pane.getByRole('heading', { name: '这一页没有下载成功' }).waitFor();
  expect(await paneButton('重新计算得分').isVisible()).toBe(true);
  await page.unroute('**/*SettingsPage*.js');
  await paneButton('重试').click();
  await pane.getByRole('heading', { name: '设置' }).first().waitFor();
});

test('a webview too old for the pane says in both languages what to update', async () => {
  const old = await openWorkbench({ lacks: 'toSorted' });
  try {
    expect(await old.pane.getByRole('heading').allTextContents()).toEqual([
      '自评需要更新的 Office 组件',
      'ziping needs a newer part of Office',
    ]);
    expect(await old.pane.getByText('WebView2').count()).toBe(2);
    expect(old.complaints()).toEqual([]);
  } finally {
    await old.close();
  }
});

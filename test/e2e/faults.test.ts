import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Locator } from 'playwright-core';
import { openWorkbench, settled } from './openWorkbench';
import type { Opened } from './openWorkbench';

let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench({ hurry: true });
  await opened.type('F13', '10家');
  await opened.says('89.67');
  await opened.page.getByRole('button', { name: '模拟故障' }).click();
});

afterAll(() => opened.close());

afterEach(async () => {
  await opened.page.getByRole('button', { name: '全部恢复正常' }).click();
  expect(opened.complaints()).toEqual([]);
});

const fault = (name: string): Locator =>
  opened.page.getByRole('dialog', { name: '模拟故障' }).getByLabel(name);
const recalculate = () => opened.pane.getByRole('button', { name: '重新计算得分' }).click();

/** Recalculates under a fault: the sentence is shown, and cells and flags are as before. */
async function expectNothingWritten(sentence: string): Promise<void> {
  const { cells, flags } = await opened.contents();
  await recalculate();
  await opened.says(sentence);
  const now = await opened.contents();
  expect({ cells: now.cells, flags: now.flags }).toEqual({ cells, flags });
}

/** The same once more, without the fault: nothing has been lost by it. */
async function expectWorksAgain(): Promise<void> {
  const { pane } = opened;
  await recalculate();
  await pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
  await pane.getByRole('button', { name: '撤销' }).click();
  await opened.says('已撤销，恢复 3 个单元格。');
  await settled(opened);
}

describe('when Excel fails, the workbook is as it was and the user is told what helps', () => {
  test.each([1, 2, 3, 5, 8])('it refuses action %i of the change', async (action) => {
    await fault('下次写入时拒绝第几步操作').fill(String(action));
    await expectNothingWritten('Excel 没有完成这一操作。请重试；如果反复出现，请保存并重新打开工作簿。');
    await expectWorksAgain();
  });

  test('it never answers', async () => {
    await fault('下次写入时不再响应').check();
    const { cells } = await opened.contents();
    await recalculate();
    await opened.says('Excel 长时间没有响应。');
    expect((await opened.contents()).cells).toEqual(cells);
    await opened.pane.getByRole('button', { name: '重试' }).click();
    await opened.pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
    await opened.pane.getByRole('button', { name: '撤销' }).click();
    await opened.says('已撤销，恢复 3 个单元格。');
  });

  test('its sheets are protected', async () => {
    await fault('保护所有工作表').check();
    await expectNothingWritten('没有写入任何单元格');
    await opened.says('请在“审阅”选项卡中撤销工作表保护，再重新计算。');
    await fault('保护所有工作表').uncheck();
    await expectWorksAgain();
  });

  test('a cell is being edited: it waits, says so, and goes on by itself', async () => {
    const { pane, contents } = opened;
    await fault('处于单元格编辑状态').check();
    const { cells, flags } = await contents();
    await recalculate();
    await pane.getByText('单元格正在编辑。按 Enter 结束后自动继续。').first().waitFor();
    const now = await contents();
    expect({ cells: now.cells, flags: now.flags }).toEqual({ cells, flags });
    await fault('处于单元格编辑状态').uncheck();
    await pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
    await pane.getByRole('button', { name: '撤销' }).click();
    await opened.says('已撤销，恢复 3 个单元格。');
    await settled(opened);
  });

  test('the marks of the sheet cannot be read: scores are taken back, and it is said', async () => {
    const { pane } = opened;
    await recalculate();
    await pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
    await fault('当前工作表的条件格式读不出来').check();
    await pane.getByRole('button', { name: '撤销' }).click();
    await opened.says('已撤销，恢复 3 个单元格。');
    await opened.says('的条件格式无法读取，标记保持原样。');
    await fault('当前工作表的条件格式读不出来').uncheck();
    await expectWorksAgain();
  });

  test('marks are refused: scores are written, and it is said', async () => {
    const { pane } = opened;
    await fault('拒绝新的条件格式（旧式共享工作簿）').check();
    await recalculate();
    await opened.says('内容已写入，但没有标出底色');
    await pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
    await pane.getByRole('button', { name: '撤销' }).click();
    await opened.says('已撤销，恢复 3 个单元格。');
    await fault('拒绝新的条件格式（旧式共享工作簿）').uncheck();
    await expectWorksAgain();
  });

  test('a chart sheet is in front: the pane says so', async () => {
    await fault('前面是图表工作表').check();
    await recalculate();
    await opened.says('当前不是普通工作表（例如图表工作表）。请切换到填有自评表的工作表。');
    await fault('前面是图表工作表').uncheck();
    await expectWorksAgain();
  });

  test('it takes no more than a few bytes at once', async () => {
    await fault('请求与响应上限（字节）').fill('3000');
    await expectNothingWritten('一次处理的内容超出了 Excel 的上限。');
    await fault('请求与响应上限（字节）').fill('');
    await expectWorksAgain();
  });
});

describe('a pane that is opened after a writing was cut short says so', () => {
  /** Recalculates until Excel stops halfway, and opens the pane anew; what the workbook held before. */
  async function stoppedHalfway() {
    const before = await opened.contents();
    await fault('下次写入时中途停住').check();
    await recalculate();
    await opened.pane.getByRole('progressbar').waitFor();
    // What is under way may still be reading: only once a cell has changed is it halfway.
    while (isDeepStrictEqual((await opened.contents()).cells, before.cells)) await setTimeout(50);
    await opened.page.getByRole('button', { name: '重新加载窗格' }).click();
    await opened.pane.getByRole('heading', { name: '上次写入没有完成' }).waitFor();
    await opened.says('上次写入 3 个单元格时 Excel 中断了');
    return before;
  }

  test('and takes it back: every cell and mark is as before', async () => {
    const before = await stoppedHalfway();
    await opened.pane.getByRole('button', { name: '恢复原样' }).click();
    await opened.says('89.67');
    await settled(opened);
    const now = await opened.contents();
    expect({ cells: now.cells, flags: now.flags }).toEqual({ cells: before.cells, flags: before.flags });
    await expectWorksAgain();
  });

  test('and completes it: cells and marks are as if nothing had happened, and Undo takes all back', async () => {
    const before = await opened.contents();
    await recalculate();
    await opened.pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
    const whole = await opened.contents();
    await opened.pane.getByRole('button', { name: '撤销' }).click();
    await opened.says('已撤销，恢复 3 个单元格。');
    await settled(opened);

    await stoppedHalfway();
    await opened.pane.getByRole('button', { name: '继续写完' }).click();
    await opened.pane.getByRole('button', { name: '撤销' }).waitFor();
    await settled(opened);
    const now = await opened.contents();
    expect({ cells: now.cells, flags: now.flags }).toEqual({ cells: whole.cells, flags: whole.flags });
    await opened.pane.getByRole('button', { name: '撤销' }).click();
    await opened.says('已撤销，恢复 3 个单元格。');
    expect((await opened.contents()).cells).toEqual(before.cells);
  });
});

describe('an older Excel', () => {
  test.each(['14', '13'])('with ExcelApi 1.%s reads and recalculates all the same', async (version) => {
    const { page } = opened;
    await opened.reopening(() => fault('Excel 版本').selectOption(version));
    await opened.says('89.67');
    await expectWorksAgain();
    // Without a shared runtime the buttons of the ribbon open the pane and no more.
    await page.getByRole('button', { name: '关闭窗格' }).click();
    await page.getByRole('group', { name: '绩效自评' }).getByRole('button', { name: '重新计算得分' }).click();
    await opened.says('89.67');
    await opened.reopening(() => fault('Excel 版本').selectOption('17'));
  });
});

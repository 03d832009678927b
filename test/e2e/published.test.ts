import path from 'node:path';
import { SAMPLES } from '../workbench/server/folders';
import { openWorkbench } from './openWorkbench';
import type { Opened } from './openWorkbench';

let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
});

afterAll(() => opened.close());

/** Forms that others have published, one a layout, and how many of their cells Recalculate changes. */
test.each([
  ['flat-list.xlsx', 3],
  ['no-weight-20-80.xlsx', 0],
  ['placeholder-rows.xlsx', 1],
  ['split-columns.xlsx', 2],
  ['split-target-yuan.xlsx', 2],
  ['transfer-without-scores.xlsx', 1],
  ['weight-before-target.xlsx', 1],
])('%s is recalculated, and undone to the last cell', async (file, changes) => {
  const { pane } = opened;
  await opened.reopening(() => choose(path.join(SAMPLES, 'published', file)));
  const before = await opened.contents();
  await pane.getByRole('button', { name: '重新计算得分' }).click();
  await pane.getByRole('heading', { name: changes > 0 ? /^已改动/ : '无需改动' }).waitFor();
  const after = await opened.contents();
  expect(changedCells(before, after)).toHaveLength(changes);
  if (changes > 0) {
    await pane.getByRole('button', { name: '撤销' }).click();
    await opened.says(`已撤销，恢复 ${changes} 个单元格。`);
  }
  expect(changedCells(before, await opened.contents())).toEqual([]);
  expect(opened.complaints()).toEqual([]);
});

/** Opens a workbook of one's own. */
async function choose(file: string): Promise<void> {
  const chooser = opened.page.waitForEvent('filechooser');
  await opened.page.getByRole('button', { name: '打开工作簿' }).click();
  await (await chooser).setFiles(file);
}

type Contents = Awaited<ReturnType<Opened['contents']>>;

/** Where two states of a workbook differ. */
function changedCells({ cells: before }: Contents, { cells: after }: Contents): string[] {
  return Object.entries(after).flatMap(([sheet, cells]) => {
    const places = new Set([...Object.keys(before[sheet] ?? {}), ...Object.keys(cells)]);
    return [...places].filter((at) => before[sheet]?.[at] !== cells[at]).map((at) => `${sheet}!${at}`);
  });
}

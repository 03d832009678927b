import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rangeToA1, toA1 } from '../../src/sheet/address';
import { GUANGSHUI, SUZHOU, XINJIANG } from '../assessment/otherForms';
import { sheetOf } from '../form/sheetOf';
import { describedWorkbook } from '../hosts/xlsx/describedWorkbook';
import { SAMPLES } from '../workbench/server/folders';
import { openForAll } from './openForAll';
import type { Opened } from './openWorkbench';

let opened: Opened;
const folder = mkdtempSync(path.join(tmpdir(), 'ziping-layouts-'));

openForAll((workbench) => (opened = workbench));

afterAll(() => rmSync(folder, { recursive: true }));

/** Forms that others have published, one a layout, and how many of their cells Recalculate changes. */
test.each([
  ['flat-list.xlsx', 0],
  ['no-weight-20-80.xlsx', 0],
  ['placeholder-rows.xlsx', 1],
  ['split-columns.xlsx', 2],
  ['split-target-yuan.xlsx', 2],
  ['transfer-without-scores.xlsx', 1],
  ['weight-before-target.xlsx', 0],
])('%s is recalculated, and undone to the last cell', (file, changes) =>
  recalculatedAndUndone(path.join(SAMPLES, 'published', file), changes),
);

/** Layouts of which no workbook was published: what is wrong in each, and what Recalculate makes of it. */
test.each([
  ['contents without targets', GUANGSHUI, { G11: '100' }, { G11: '96' }],
  // 6 of 12: half of 20 points, and the reason is due.
  [
    'thirteen columns',
    XINJIANG,
    { J10: '6处' },
    { L10: '10', L16: '89.88', M10: expect.stringMatching(/^【待补充】/) as string },
  ],
  ['a list by category', SUZHOU, { F5: '13.00', F11: '100.65' }, { F5: '11.98', F11: '99.63' }],
])('a form with %s is recalculated, and undone to the last cell', async (name, form, wrong, right) => {
  const file = path.join(folder, `${name}.xlsx`);
  const sheet = sheetOf(form.rows, form.drawn);
  const cells = Object.fromEntries(
    sheet.grid.rows.flatMap((row) =>
      sheet.grid
        .columns(row)
        .map((column) => [toA1({ row, column }), sheet.grid.cell(row, column)?.value ?? null] as const),
    ),
  );
  const merged = sheet.grid.merged.map(rangeToA1);
  writeFileSync(file, describedWorkbook([{ name: sheet.name, cells: { ...cells, ...wrong }, merged }]));
  const after = await recalculatedAndUndone(file, Object.keys(right).length);
  expect(after.cells[sheet.name]).toMatchObject(right);
});

/** Opens a workbook, recalculates and undoes; what it was like in between. */
async function recalculatedAndUndone(file: string, changes: number): Promise<Contents> {
  const { pane } = opened;
  await opened.reopening(() => choose(file));
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
  return after;
}

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

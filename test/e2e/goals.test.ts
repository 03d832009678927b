import { describedWorkbook } from '../hosts/xlsx/describedWorkbook';
import { APPROVED, FORM } from '../taskpane/session/workbooks';
import { openForAll } from './openForAll';
import type { Opened } from './openWorkbench';

let opened: Opened;

openForAll((workbench) => (opened = workbench), { width: 1440 });

test('a target that was lowered is told beside what was approved, and a click leads there', async () => {
  const { page, pane } = opened;
  const bytes = describedWorkbook([FORM, APPROVED].map(({ name, cells = {} }) => ({ name, cells })));
  const file = { name: '目标.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
  await opened.reopening(async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开工作簿' }).click();
    await (await chooser).setFiles(file);
  });
  await pane.getByRole('button', { name: '校验工作簿' }).click();
  // The one form is open in the list; its lowered target is among its cards.
  const approved = pane.getByRole('button', { name: '批准：批复 D4 ≥200人次' });
  await approved.click();
  const { active } = await opened.contents();
  expect(active).toBe('批复');
});

test('from the goal table in front the self-evaluation form is made, with its targets', async () => {
  const { pane } = opened;
  const before = Object.keys((await opened.contents()).cells);
  await pane.getByRole('button', { name: /返回当前工作表/ }).click();
  await pane.getByRole('heading', { name: '按目标表生成自评表' }).waitFor();
  await pane
    .getByRole('button', { name: /插入|生成/ })
    .first()
    .click();
  await opened.says(/已插入工作表/);
  const { cells, active } = await opened.contents();
  expect(before).not.toContain(active);
  const held = Object.values(cells[active]!);
  for (const fact of ['基层培训项目', '培训人次', '覆盖率', '学员满意度']) expect(held).toContain(fact);
  expect(held.join(' ')).toMatch(/200人次/);
});

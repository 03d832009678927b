import { assessSheets } from '../../../src/assessment/assess';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { Desk } from '../../../src/taskpane/session/desk';
import type { Kept } from '../../../src/taskpane/session/kept';
import { sheetPart, validatedView, withSheet } from '../../../src/taskpane/session/validatedView';
import { FORM } from './workbooks';

const KEPT = { undo: [], seal: null } as unknown as Kept;

/** How many sheets the list of a validated workbook counts once another sheet was added and read. */
async function countWith(added: MemorySheet): Promise<number> {
  const sheets = await new MemoryHost([FORM, added]).readSheets('all');
  const [form, other] = sheets;
  const view = validatedView([sheetPart(form!, assessSheets([form!]), KEPT)], { state: 'none' }, 0);
  const desk = { sheets: [form!], flags: new Map() } as unknown as Desk;
  return (await withSheet(desk, view, other!, assessSheets([other!]), KEPT)).sheetCount;
}

test('a report that was just exported is not counted among the sheets that were validated', async () => {
  expect(await countWith({ name: '汇总', cells: { A1: '绩效自评表汇总', A4: '工作表', B4: '项目' } })).toBe(
    1,
  );
});

test('a form that was added is', async () => {
  expect(await countWith({ ...FORM, name: '另一张' })).toBe(2);
});

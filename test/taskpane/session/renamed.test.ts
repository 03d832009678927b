import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Host } from '../../../src/hosts/host';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import type { Edit } from '../../../src/revision/revision';
import { createSession } from '../../../src/taskpane/session/createSession';
import { openFile } from '../../workbench/excel/model/openFile';
import { atWork } from '../../hosts/excel/excelAtWork';
import { describedWorkbook } from '../../hosts/xlsx/describedWorkbook';
import { FORM, cellsOf } from './workbooks';

/** FORM as Recalculate leaves it, saved: 50 of 100 persons trained, 20 of 40 points. */
async function recalculated(): Promise<Uint8Array> {
  const host = openWorkbook(describedWorkbook([FORM]));
  const session = createSession(host, { locale: 'zh-CN' });
  await session.start();
  await session.recalculate();
  expect(await cellsOf(host, 'G6')).toEqual([20]);
  return host.save();
}

function renamed(bytes: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml']!).replace(`name="${FORM.name}"`, `name="${name}"`);
  expect(workbook).toContain(name);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) });
}

/** The same file as each host opens it; in Excel under an id that it never had. */
const HOSTS: readonly (readonly [string, (bytes: Uint8Array) => Host])[] = [
  ['a file', (bytes) => openWorkbook(bytes)],
  ['Excel', (bytes) => atWork(openFile(bytes)).host],
];

/** Somebody writes another achievement into the sheet. */
async function achieves(host: Host, after: string): Promise<void> {
  const [sheet] = await host.readSheets('active');
  const edit: Edit = {
    sheetId: sheet!.id,
    sheet: sheet!.name,
    at: { row: 6, column: 5 },
    kind: 'note',
    before: { value: sheet!.grid.cell(6, 5)!.value, formula: null },
    after: { value: after, formula: null },
    reason: { 'zh-CN': '', 'en-US': '' },
  };
  expect((await host.apply({ edits: [edit], offered: [] })).refused).toEqual([]);
}

describe.each(HOSTS)('a workbook scored as a file and opened again, in %s', (_, open) => {
  test.each(['自评表', '自评表（终稿）'])(
    'where its sheet is called %s, its own low score goes up with the achievement',
    async (name) => {
      const host = open(renamed(await recalculated(), name));
      await achieves(host, '100人次');
      const session = createSession(host, { locale: 'zh-CN' });
      await session.start();
      await session.recalculate();
      expect(await cellsOf(host, 'G6')).toEqual([40]);
      await session.dispose();
    },
  );

  test.each(['自评表', '自评表（终稿）'])(
    'where its sheet is called %s, Undo brings back what people had written, once',
    async (name) => {
      const host = open(renamed(await recalculated(), name));
      const session = createSession(host, { locale: 'zh-CN' });
      await session.start();
      expect(session.getState().view).toMatchObject({ kind: 'forms', undoable: 4 });
      await session.undo();
      expect(session.getState().notice).toEqual({ kind: 'undone', count: 4, refused: [] });
      expect(session.getState().view).toMatchObject({ kind: 'forms', undoable: 0 });
      expect(await cellsOf(host, 'G6', 'G9')).toEqual([40, 88]);
      await session.dispose();
    },
  );

  test.each(['自评表', '自评表（终稿）'])(
    'where its sheet is called %s, points that a person took off stay off',
    async (name) => {
      const host = open(renamed(await recalculated(), name));
      await achieves(host, '100人次');
      const before = await cellsOf(host, 'G7');
      const session = createSession(host, { locale: 'zh-CN' });
      await session.start();
      await session.recalculate();
      expect(await cellsOf(host, 'G7')).toEqual(before);
      await session.dispose();
    },
  );
});

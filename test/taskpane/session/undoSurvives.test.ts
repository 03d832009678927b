import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import type { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { Edit } from '../../../src/revision/revision';
import { parseA1, toA1 } from '../../../src/sheet/address';
import { createSession } from '../../../src/taskpane/session/createSession';
import { partsThatDiffer } from '../../hosts/xlsx/partsOf';
import { describedWorkbook } from '../../hosts/xlsx/describedWorkbook';
import { FORM } from './workbooks';

const fixture = (file: string) => new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures', file)));

/** Opens a file, lets the session do something, and saves the file. */
async function session(
  bytes: Uint8Array,
  work: (session: ReturnType<typeof createSession>, host: XlsxHost) => Promise<void>,
): Promise<Uint8Array> {
  const host = openWorkbook(bytes);
  const opened = createSession(host, { locale: 'zh-CN' });
  await opened.start();
  await work(opened, host);
  await opened.dispose();
  return host.save();
}

async function recalculated(bytes: Uint8Array) {
  let changes: readonly Edit[] = [];
  const after = await session(bytes, async (pane) => {
    await pane.recalculate();
    const { view } = pane.getState();
    if (view.kind === 'recalculated') ({ changes } = view);
  });
  return { after, changes };
}

describe('Undo after closing and opening again', () => {
  test.each(['beijing-2024.xlsx', 'published/weight-before-target.xlsx', 'published/no-weight-20-80.xlsx'])(
    '%s is part by part as it was',
    async (file) => {
      const before = fixture(file);
      const { after } = await recalculated(before);
      const undone = await session(after, (pane) => pane.undo());
      expect(partsThatDiffer(undone, before)).toEqual([]);
    },
  );

  /** The form with a wrong rate, and a formula that follows from a score. */
  const described = () =>
    describedWorkbook([
      {
        ...FORM,
        cells: {
          ...FORM.cells,
          F4: '90%',
          J6: { value: 80, formula: '=G6*2' },
        },
      },
    ]);

  test('values, formulas and what follows from them are as they were', async () => {
    const before = described();
    const { after, changes } = await recalculated(before);
    expect(changes.map(({ at }) => toA1(at)).sort()).toEqual(['F4', 'G6', 'G9', 'H6', 'H7']);
    expect(await seen(after, 'G6', 'F4', 'J6')).toEqual(['20', '80%', '40 =G6*2']);
    const undone = await session(after, (pane) => pane.undo());
    expect(await seen(undone, 'G6', 'F4', 'J6')).toEqual(['40', '90%', '80 =G6*2']);
  });

  test('only the cell that a person has edited since stays, and is named', async () => {
    const { after } = await recalculated(described());
    const edited = await session(after, async (_pane, host) => {
      const [sheet] = await host.readSheets('all');
      const at = parseA1('G9')!;
      const before = { value: sheet!.grid.cell(at.row, at.column)!.value, formula: null };
      const edit: Edit = {
        sheetId: sheet!.id,
        sheet: sheet!.name,
        at,
        kind: 'total',
        before,
        after: { value: 77, formula: null },
        reason: { 'zh-CN': '', 'en-US': '' },
      };
      expect((await host.apply({ edits: [edit], offered: [] })).refused).toEqual([]);
    });
    const undone = await session(edited, async (pane) => {
      await pane.undo();
      const { notice } = pane.getState();
      expect(notice).toMatchObject({
        kind: 'undone',
        count: 4,
        refused: [{ why: 'changed', found: { value: 77 } }],
      });
      expect(notice?.kind === 'undone' && notice.refused.map(({ edit }) => toA1(edit.at))).toEqual(['G9']);
    });
    expect(await seen(undone, 'G6', 'F4', 'G9')).toEqual(['40', '90%', '77']);
  });
});

/** What cells show, with their formulas. */
async function seen(bytes: Uint8Array, ...addresses: readonly string[]): Promise<string[]> {
  const [sheet] = await openWorkbook(bytes).readSheets('all');
  return addresses.map((address) => {
    const { row, column } = parseA1(address)!;
    const cell = sheet!.grid.cell(row, column)!;
    return [cell.text, cell.formula].filter((part) => part !== null).join(' ');
  });
}

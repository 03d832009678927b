import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { toA1 } from '../../../src/sheet/address';
import { describeHost } from '../contract';
import type { Adapter } from '../contract';
import { describeInsertBlank } from '../insertBlankContract';

const MEMORY: Adapter = {
  name: 'memory',
  open: async (sheets) => {
    const host = new MemoryHost(sheets);
    return {
      host,
      reread: async () => host,
      flagged: async () => {
        const names = new Map((await host.readSheets('all')).map(({ id, name }) => [id, name]));
        return host.flags
          .map(({ sheetId, at, severity }) => `${names.get(sheetId)}!${toA1(at)} ${severity}`)
          .sort();
      },
    };
  },
};

describeHost(MEMORY);
describeInsertBlank(MEMORY);

describe('somebody else at the same workbook', () => {
  const change = { sheet: '表', kind: 'score', reason: { 'zh-CN': '', 'en-US': '' } } as const;

  test('changes a cell between reading and applying: it is not overwritten', async () => {
    const host = new MemoryHost([{ name: '表', cells: { A1: 4 } }]);
    const [sheet] = await host.readSheets('active');
    host.interfere('表', 'A1', 5);
    const edit = {
      ...change,
      sheetId: sheet!.id,
      at: { row: 1, column: 1 },
      before: { value: 4, formula: null },
      after: { value: 3, formula: null },
    };
    expect((await host.apply({ edits: [edit], offered: [] })).refused).toEqual([
      { edit, why: 'changed', found: { value: 5, formula: null } },
    ]);
    expect(sheet!.grid.cell(1, 1)?.value).toBe(4);
  });

  test('deletes the sheet: its edits are refused as missing', async () => {
    const host = new MemoryHost([{ name: '表', cells: { A1: 4 } }]);
    const [sheet] = await host.readSheets('active');
    host.deleteSheet('表');
    const edit = {
      ...change,
      sheetId: sheet!.id,
      at: { row: 1, column: 1 },
      before: { value: 4, formula: null },
      after: { value: 3, formula: null },
    };
    expect((await host.apply({ edits: [edit], offered: [] })).refused).toEqual([
      { edit, why: 'missing', found: null },
    ]);
  });

  test('is noticed by who watches, until the watch is stopped', async () => {
    const host = new MemoryHost([{ name: '表' }]);
    let noticed = 0;
    const stop = await host.watch(() => (noticed += 1));
    host.interfere('表', 'A1', 5);
    await stop();
    host.interfere('表', 'A1', 6);
    expect(noticed).toBe(1);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import { PageHost } from '../../../src/page/opened/pageHost';
import { toA1 } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';
import { createSession } from '../../../src/taskpane/session/createSession';

const SHANGHAI = path.join(__dirname, '../../fixtures/shanghai-2023.xlsx');

async function opened() {
  const bytes = new Uint8Array(readFileSync(SHANGHAI));
  const host = await PageHost.open(openWorkbook(bytes, { file: 'shanghai-2023.xlsx' }));
  return { bytes, host };
}

function texts(sheets: readonly Sheet[], id: string): readonly string[] {
  const { grid } = sheets.find((sheet) => sheet.id === id)!;
  return grid.rows.flatMap((row) =>
    grid.columns(row).map((column) => `${toA1({ row, column })} ${grid.cell(row, column)!.text}`),
  );
}

test('what the pane writes is seen in the picture, can be saved, and is gone after undo', async () => {
  const { bytes, host } = await opened();
  const session = createSession(host, { locale: 'zh-CN', quietMs: 0 });
  await session.start();
  // The second sheet's 4.00 is above what 42.68 of 90 earns.
  const { sheets } = host.picture();
  host.turnTo(sheets[1]!.id);
  await session.look();
  const before = texts(host.picture().sheets, sheets[1]!.id);
  await session.recalculate();
  const after = host.picture();
  expect(after.isChanged).toBe(true);
  expect(texts(after.sheets, sheets[1]!.id)).not.toEqual(before);
  const saved = await openWorkbook(host.save()).readSheets('all');
  expect(texts(saved, sheets[1]!.id)).toEqual(texts(after.sheets, sheets[1]!.id));
  await session.undo();
  expect(texts(host.picture().sheets, sheets[1]!.id)).toEqual(before);
  await session.dispose();
  expect(bytes).toEqual(new Uint8Array(readFileSync(SHANGHAI)));
});

test('the pane follows the sheet that is looked at, and is told of the cell that is clicked', async () => {
  const { host } = await opened();
  const turned = jest.fn();
  const selected = jest.fn();
  const stop = await host.watch(turned, selected);
  const [first, second] = host.picture().sheets;
  host.turnTo(second!.id);
  expect(turned).toHaveBeenCalledTimes(1);
  expect((await host.readSheets('active')).map(({ id }) => id)).toEqual([second!.id]);
  host.select({ row: 13, column: 7 });
  expect(selected).toHaveBeenCalledWith(second!.id, { row: 13, column: 7 });
  expect(await host.selected()).toEqual({ sheetId: second!.id, at: { row: 13, column: 7 } });
  await host.show(first!.id, { row: 3, column: 2 }, { row: 9, column: 2 });
  expect(host.picture()).toMatchObject({
    front: first!.id,
    selected: { row: 3, column: 2 },
    selectedTo: { row: 9, column: 2 },
  });
  // As Excel does, of what the pane shows too.
  expect(selected).toHaveBeenLastCalledWith(first!.id, { row: 3, column: 2 });
  await stop();
  host.turnTo(second!.id);
  host.select({ row: 1, column: 1 });
  expect([turned.mock.calls.length, selected.mock.calls.length]).toEqual([2, 2]);
});

import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { Host } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import type { CellValue } from '../../../src/sheet/cell';
import { parseA1 } from '../../../src/sheet/address';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import { today } from '../../../src/taskpane/session/createSession';
import { describedWorkbook as describedFile } from '../../hosts/xlsx/describedWorkbook';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { officeJsInNode } from '../../workbench/excel/node/officeJsInNode';
import { ExcelStandIn } from '../../workbench/excel/standIn';
import { FORM } from './workbooks';

const READY: MemorySheet = { ...FORM, cells: { ...FORM.cells, E6: '120人次', G7: 40, G9: 98 } };

/** A workbook, and what opens it anew as it is by then. */
type Opener = (sheet: MemorySheet) => () => Host;

const HOSTS: readonly (readonly [string, Opener])[] = [
  [
    'in memory',
    (sheet) => {
      const host = new MemoryHost([sheet]);
      return () => host;
    },
  ],
  [
    'as a file',
    (sheet) => {
      let host = openWorkbook(describedFile([sheet]));
      let first = true;
      return () => {
        if (!first) host = openWorkbook(host.save());
        first = false;
        return host;
      };
    },
  ],
  [
    'in Excel',
    (sheet) => {
      const standIn = new ExcelStandIn(describedWorkbook([sheet]));
      return () => new ExcelHost(officeJsInNode(standIn));
    },
  ],
];

async function open(host: Host): Promise<Session> {
  const session = createSession(host, { locale: 'zh-CN', today: () => '2025-01-15' });
  await session.start();
  return session;
}

async function sealOf(session: Session) {
  await session.validate();
  const { view } = session.getState();
  return view.kind === 'validated' ? view.seal : null;
}

async function write(host: Host, address: string, value: CellValue): Promise<void> {
  const [sheet] = await host.readSheets('all');
  const at = parseA1(address)!;
  const before = { value: sheet!.grid.cell(at.row, at.column)?.value ?? null, formula: null };
  const after = { value, formula: null };
  const reason = { 'zh-CN': '', 'en-US': '' };
  const edit = { sheetId: sheet!.id, sheet: sheet!.name, at, kind: 'score' as const, before, after, reason };
  expect((await host.apply({ edits: [edit], offered: [] })).refused).toEqual([]);
}

describe.each(HOSTS)('a workbook %s', (_name, opener) => {
  test('that is ready is sealed, and found unchanged by the next opening', async () => {
    const opened = opener(READY);
    const session = await open(opened());
    expect(await sealOf(session)).toEqual({ state: 'none' });
    await session.seal(false);
    expect(session.getState()).toMatchObject({
      notice: { kind: 'sealed' },
      view: { kind: 'validated', seal: { state: 'unchanged', seal: { date: '2025-01-15' } } },
    });
    expect(await sealOf(await open(opened()))).toMatchObject({ state: 'unchanged' });
  });

  test('that is changed after sealing is found changed, cell by cell, and may be sealed anew', async () => {
    const opened = opener(READY);
    await (await open(opened())).seal(false);
    const host = opened();
    await write(host, 'C8', '学员满意率');
    const session = await open(opened());
    expect(await sealOf(session)).toMatchObject({
      state: 'changed',
      cells: [{ sheet: '自评表', cell: 'C8' }],
    });
    await session.seal(false);
    expect(await sealOf(await open(opened()))).toMatchObject({ state: 'unchanged' });
  });

  test('that is not ready is not sealed; its errors are shown', async () => {
    const host = opener(FORM)();
    const session = await open(host);
    await session.seal(false);
    expect(session.getState()).toMatchObject({
      notice: null,
      view: { kind: 'validated', result: { status: 'not-ready' }, seal: { state: 'none' } },
    });
    expect(await host.recall('seal')).toBeNull();
  });
});

test('every host gives the same digest', async () => {
  const digests = await Promise.all(
    HOSTS.map(async ([, opener]) => {
      const host = opener(READY)();
      await (await open(host)).seal(false);
      return ((await host.recall('seal')) as { readonly digest: string }).digest;
    }),
  );
  expect(new Set(digests).size).toBe(1);
});

test('the day is the one where the user is', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

import type { Host } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import { parseA1, toA1 } from '../../../src/sheet/address';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import { describedWorkbook } from '../../hosts/xlsx/describedWorkbook';
import { FORM, cellsOf } from './workbooks';

const opened: Session[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.dispose()));
});

async function open(host: Host): Promise<Session> {
  const session = createSession(host, { locale: 'zh-CN' });
  opened.push(session);
  await session.start();
  return session;
}

const at = (...cells: string[]) => cells.map((cell) => parseA1(cell)!);

function made(session: Session): string[] {
  const { view } = session.getState();
  if (view.kind !== 'forms' && view.kind !== 'recalculated') throw new Error(view.kind);
  return view.made.map(({ edit, state }) => `${toA1(edit.at)} ${state}`);
}

test('one change is taken back, the others stay, and what depends on it is told and not written', async () => {
  const host = new MemoryHost([FORM]);
  const session = await open(host);
  await session.recalculate();
  await session.undoThese(at('G6'));
  expect(await cellsOf(host, 'G6', 'G9')).toEqual([40, 68]);
  expect(made(session)).toEqual(['H6 standing', 'H7 standing', 'G9 standing']);
  const { view } = session.getState();
  if (view.kind !== 'recalculated') throw new Error(view.kind);
  expect(view.changes.map((edit) => toA1(edit.at))).toEqual(['H6', 'H7', 'G9']);
  expect(view.assessments[0]!.findings.map(({ code }) => code)).toContain('total-mismatch');
});

test('a cell edited since is left and named with both values; the others are taken back', async () => {
  const host = new MemoryHost([FORM]);
  const session = await open(host);
  await session.recalculate();
  host.interfere('自评表', 'G9', 70);
  await session.undoThese(at('G6', 'G9'));
  expect(await cellsOf(host, 'G6', 'G9')).toEqual([40, 70]);
  const { notice } = session.getState();
  expect(notice).toMatchObject({
    kind: 'undone',
    count: 1,
    refused: [
      { why: 'changed', found: { value: 70 }, edit: { before: { value: 68 }, after: { value: 88 } } },
    ],
  });
  expect(made(session)).toContain('G9 edited');
});

test('a change is taken back after the workbook was closed, and changes of before it are still there', async () => {
  const before = describedWorkbook([FORM]);
  const first = openWorkbook(before);
  const morning = await open(first);
  await morning.recalculate();
  const second = openWorkbook(first.save());
  const dayAfter = await open(second);
  expect(made(dayAfter)).toEqual(['G6 standing', 'H6 standing', 'H7 standing', 'G9 standing']);
  await dayAfter.undoThese(at('G6'));
  await dayAfter.undoThese(at('H6'));
  const third = openWorkbook(second.save());
  const later = await open(third);
  expect(made(later)).toEqual(['H7 standing', 'G9 standing']);
  await later.undoThese(at('H7', 'G9'));
  expect(await cellsOf(third, 'G6', 'H6', 'H7', 'G9')).toEqual([40, null, null, 88]);
  expect(await third.recall('undo')).toBeNull();
});

test('of a cell written twice the earlier change can be taken back after the later one', async () => {
  const host = new MemoryHost([FORM]);
  const session = await open(host);
  await session.recalculate();
  const { view } = session.getState();
  if (view.kind !== 'recalculated') throw new Error(view.kind);
  await session.accept(view.assessments[0]!.revision.offered[0]!);
  expect(await cellsOf(host, 'G7', 'G9')).toEqual([40, 78]);
  await session.undoThese(at('G9'));
  expect(await cellsOf(host, 'G7', 'G9')).toEqual([40, 68]);
  await session.undoThese(at('G9'));
  expect(await cellsOf(host, 'G7', 'G9')).toEqual([40, 88]);
});

test('a score that ziping wrote earlier is its own again: it follows when the achievement rises', async () => {
  const host = new MemoryHost([FORM]);
  const session = await open(host);
  await session.recalculate();
  host.interfere('自评表', 'E6', '75人次');
  await session.recalculate();
  expect(await cellsOf(host, 'G6')).toEqual([30]);
  await session.undoThese(at('G6', 'G9'));
  expect(await cellsOf(host, 'G6', 'G9')).toEqual([20, 68]);
  await session.recalculate();
  expect(await cellsOf(host, 'G6', 'G9')).toEqual([30, 78]);
});

test('with the last change of all the marks are gone', async () => {
  const host = new MemoryHost([FORM]);
  const session = await open(host);
  await session.recalculate();
  await session.undoThese(at('G6', 'G9', 'H6'));
  expect(host.flags).not.toEqual([]);
  await session.undoThese(at('H7'));
  expect(host.flags).toEqual([]);
});

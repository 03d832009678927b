import type { Host } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { toA1 } from '../../../src/sheet/address';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import { contentsOf } from '../../revision/appliedTo';
import { openFile } from './openFile';
import { FORM, cellsOf } from './workbooks';

const opened: Session[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.dispose()));
});

async function open(host: Host, previewFirst = true): Promise<Session> {
  const session = createSession(host, { locale: 'zh-CN' });
  opened.push(session);
  await session.start();
  session.setPreviewFirst(previewFirst);
  return session;
}

function previewed(session: Session) {
  const { view } = session.getState();
  if (view.kind !== 'preview') throw new Error(view.kind);
  return view.preview;
}

const listed = (session: Session) =>
  previewed(session).sheets.flatMap(({ changes }) =>
    changes.map(({ edit, isTicked }) => `${isTicked ? '+' : '-'} ${toA1(edit.at)} ${edit.kind}`),
  );

const edit = (session: Session, cell: string) =>
  previewed(session)
    .sheets.flatMap(({ changes }) => changes)
    .find(({ edit: { at } }) => toA1(at) === cell)!.edit;

/** The whole contents of a workbook, sheet by sheet. */
async function contents(host: Host) {
  return (await host.readSheets('all')).map((sheet) => [sheet.name, contentsOf(sheet)]);
}

/** Two wrong scores, so that the total depends on both. */
const TWO = { ...FORM, cells: { ...FORM.cells, E8: '45%', H8: '人手不足', A10: '评分等级', B10: '良' } };

describe('Recalculate with a preview', () => {
  test('writes nothing before it is told to, and then what Recalculate writes', async () => {
    const host = new MemoryHost([TWO]);
    const before = await contents(host);
    const session = await open(host);
    await session.recalculate();
    expect(await contents(host)).toEqual(before);
    expect(listed(session)).toEqual([
      '+ G6 score',
      '+ H6 note',
      '+ H7 note',
      '+ G8 score',
      '+ G9 total',
      '+ B10 grade',
    ]);
    await session.preview.write();
    const plain = new MemoryHost([TWO]);
    await (await open(plain, false)).recalculate();
    expect(await contents(host)).toEqual(await contents(plain));
    expect(session.getState().view.kind).toBe('recalculated');
  });

  test('lets the total follow from the scores that are ticked', async () => {
    const host = new MemoryHost([TWO]);
    const session = await open(host);
    await session.recalculate();
    await session.preview.tick([edit(session, 'G6')], false);
    expect(listed(session)).toContain('- G6 score');
    expect(edit(session, 'G9').after.value).toBe(83);
    await session.preview.write();
    expect(await cellsOf(host, 'G6', 'G8', 'G9', 'B10')).toEqual([40, 5, 83, '良']);
    await session.undo();
    expect(await cellsOf(host, 'G8', 'G9')).toEqual([10, 88]);
  });

  test('ticked again is as before', async () => {
    const session = await open(new MemoryHost([TWO]));
    await session.recalculate();
    const before = listed(session);
    await session.preview.tick([edit(session, 'G6')], false);
    await session.preview.tick([edit(session, 'G6')], true);
    expect(listed(session)).toEqual(before);
    expect(edit(session, 'G9').after.value).toBe(63);
  });

  test('keeps the grade of a form that keeps its total', async () => {
    const host = new MemoryHost([TWO]);
    const session = await open(host);
    await session.recalculate();
    await session.preview.tick([edit(session, 'G9')], false);
    expect(listed(session)).toContain('- B10 grade');
    await session.preview.write();
    expect(await cellsOf(host, 'G6', 'G9', 'B10')).toEqual([20, 88, '良']);
  });

  test('states in a draft the score that will stand there', async () => {
    const session = await open(new MemoryHost([TWO]));
    await session.recalculate();
    await session.preview.tick([edit(session, 'G6')], false);
    expect(edit(session, 'H6').after.value).toContain('得分 40.00 分');
  });

  test('left alone writes nothing and shows what was there', async () => {
    const host = new MemoryHost([TWO]);
    const before = await contents(host);
    const session = await open(host);
    await session.recalculate();
    session.preview.leave();
    await new Promise(setImmediate);
    expect(session.getState().view.kind).toBe('forms');
    expect(await contents(host)).toEqual(before);
  });
});

describe('all sheets at once', () => {
  const second = { ...FORM, name: '另一张' };

  test('are listed first, written together and taken back together', async () => {
    const host = new MemoryHost([FORM, second]);
    const before = await contents(host);
    const session = await open(host, false);
    await session.recalculateAll();
    expect(previewed(session).sheets.map(({ sheet, changes }) => [sheet, changes.length])).toEqual([
      ['自评表', 4],
      ['另一张', 4],
    ]);
    expect(await contents(host)).toEqual(before);
    await session.preview.write();
    const { view, notice } = session.getState();
    expect(notice).toEqual({ kind: 'recalculated-all', cells: 8, sheets: 2 });
    expect(view.kind === 'validated' && view.undoable).toBe(8);
    for (const [, cells] of await contents(host)) expect(cells).toMatchObject({ G6: 20, G9: 68 });
    await session.undoAll();
    expect(await contents(host)).toEqual(before);
    const after = session.getState();
    expect(after.notice).toMatchObject({ kind: 'undone', count: 8, refused: [] });
    expect(after.view.kind === 'validated' && after.view.undoable).toBe(0);
    expect(host.flags).toEqual([]);
  });

  test('one of them can be left out', async () => {
    const host = new MemoryHost([FORM, second]);
    const session = await open(host, false);
    await session.recalculateAll();
    const own = previewed(session).sheets[1]!.changes.map((change) => change.edit);
    await session.preview.tick(own, false);
    await session.preview.write();
    expect((await contents(host)).map(([, cells]) => (cells as Record<string, unknown>).G6)).toEqual([
      20, 40,
    ]);
  });

  test('a protected one is named, not ticked, and does not keep the others from being written', async () => {
    const host = new MemoryHost([FORM, { ...second, isProtected: true }]);
    const session = await open(host, false);
    await session.recalculateAll();
    expect(previewed(session).sheets[1]).toMatchObject({ sheet: '另一张', isProtected: true });
    expect(previewed(session).sheets[1]!.changes.every(({ isTicked }) => !isTicked)).toBe(true);
    await session.preview.write();
    expect((await contents(host)).map(([, cells]) => (cells as Record<string, unknown>).G6)).toEqual([
      20, 40,
    ]);
  });

  test('a hidden one is not written', async () => {
    const host = new MemoryHost([FORM, { ...second, visibility: 'hidden' }]);
    const session = await open(host, false);
    await session.recalculateAll();
    expect(previewed(session).sheets.map(({ sheet }) => sheet)).toEqual(['自评表']);
  });

  test('an undo of all takes back no earlier writing of a sheet that it did not touch', async () => {
    const host = new MemoryHost([FORM, second, { ...FORM, name: '第三张' }]);
    const session = await open(host, false);
    await session.recalculate();
    await session.recalculateAll();
    await session.preview.write();
    await session.undoAll();
    expect((await contents(host)).map(([, cells]) => (cells as Record<string, unknown>).G6)).toEqual([
      20, 40, 40,
    ]);
  });

  test('a workbook of the fixtures is written as the command line scores it, and is as before after undo', async () => {
    const host = openFile('shanghai-2023.xlsx');
    const before = await contents(host);
    const session = await open(host, false);
    await session.recalculateAll();
    const cells = previewed(session).sheets.flatMap(({ changes }) => changes).length;
    expect(cells).toBeGreaterThan(4);
    await session.preview.write();
    expect(session.getState().notice).toMatchObject({ kind: 'recalculated-all', cells });
    await session.undoAll();
    expect(await contents(host)).toEqual(before);
  });
});

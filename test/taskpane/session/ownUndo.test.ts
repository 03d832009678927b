import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { atWork, stateOf } from '../../hosts/excel/excelAtWork';
import { FORM } from './workbooks';
import { ownClock } from '../../ownClock';

/** The pane beside a form, in an Excel of a version. */
async function opened(apiVersion: number) {
  const work = atWork(describedWorkbook([FORM]), apiVersion);
  const session = createSession(work.host, { locale: 'zh-CN', quietMs: 0 });
  await session.start();
  const cells = () => stateOf(work.workbook).sheets[0]!.cells;
  return { ...work, session, cells };
}

/** Changes are followed a moment later. */
const clock = ownClock();
const moment = () => clock.pass(60);

function shown(session: Session) {
  const view = session.getState().view as { kind: string; changes?: readonly unknown[]; undoable?: number };
  return { kind: view.kind, changes: view.changes?.length, undoable: view.undoable };
}

describe('when the user takes back with Ctrl+Z', () => {
  test('what ziping wrote, the pane shows no changes any more, and offers nothing to undo', async () => {
    const { workbook, session, cells } = await opened(19);
    const before = cells();
    await session.recalculate();
    expect(shown(session)).toEqual({ kind: 'recalculated', changes: 4, undoable: 4 });
    workbook.pressUndo();
    await moment();
    expect(cells()).toEqual(before);
    expect(shown(session)).toEqual({ kind: 'forms', changes: undefined, undoable: 0 });
    await session.dispose();
  });

  test('a part of it, the pane shows what stands, and Undo takes back that and no more', async () => {
    const { workbook, standIn, session, cells } = await opened(19);
    const before = cells();
    // Excel enters every action of a request by itself: the rows of this form are hidden.
    standIn.manners.undoStep = 'action';
    workbook.sheet(FORM.name).hideRow(7, true);
    await session.recalculate();
    const all = shown(session).changes!;
    while (workbook.sheet(FORM.name).cell(9, 7)?.value !== 88) workbook.pressUndo();
    await moment();
    const { changes, undoable } = shown(session);
    expect([changes, changes! > 0, changes! < all]).toEqual([undoable, true, true]);
    await session.undo();
    expect(session.getState().notice).toMatchObject({ kind: 'undone', count: changes, refused: [] });
    expect(cells()).toEqual(before);
    await session.dispose();
  });

  test('the last of two recalculations, Undo takes back the one before', async () => {
    const { workbook, session, cells } = await opened(19);
    const before = cells();
    await session.recalculate();
    workbook.type(FORM.name, 'E6', '80人次');
    await session.recalculate();
    expect(workbook.sheet(FORM.name).cell(6, 7)?.value).toBe(32);
    while (workbook.sheet(FORM.name).cell(6, 7)?.value !== 20) workbook.pressUndo();
    await moment();
    await session.undo();
    expect(cells().filter(([row, column]) => row !== 6 || column !== 5)).toEqual(
      before.filter(([row, column]) => row !== 6 || column !== 5),
    );
    await session.dispose();
  });
});

describe('cells and marks', () => {
  /** Recalculates a form with marks of an earlier time, and takes back one step. */
  async function onceBack(apiVersion: number, undoNotGrouped = false) {
    const { workbook, standIn, session } = await opened(apiVersion);
    await session.recalculate();
    workbook.type(FORM.name, 'E6', '80人次');
    const { sheets: before } = stateOf(workbook);
    standIn.manners.undoNotGrouped = undoNotGrouped;
    await session.recalculate();
    expect(session.getState()).toMatchObject({ view: { kind: 'recalculated' }, notice: null });
    const { sheets: written } = stateOf(workbook);
    workbook.pressUndo();
    await moment();
    await session.dispose();
    return { before, written, now: stateOf(workbook).sheets };
  }

  test('are one step of Ctrl+Z where Excel groups them', async () => {
    const { before, now } = await onceBack(20);
    expect(now).toEqual(before);
  });

  test('are several where it does not, and are written all the same', async () => {
    const { before, written, now } = await onceBack(20, true);
    expect(written).not.toEqual(before);
    expect(now).not.toEqual(before);
  });
});

test.each([
  [20, 'one-step'],
  [19, 'steps'],
  [17, 'unsure'],
])('with ExcelApi 1.%i the pane says what Ctrl+Z does: %s', async (version, ownUndo) => {
  const { session } = await opened(version);
  expect(session.getState().ownUndo).toBe(ownUndo);
  await session.dispose();
});

import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import { changesAtOnce } from '../../../src/revision/changesAtOnce';
import type { ChangeAtOnce } from '../../../src/revision/changesAtOnce';
import { toA1 } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/cell';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import { FORM, cellsOf } from './workbooks';

const opened: Session[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.dispose()));
});

/** The form with other contents in some of its cells. */
function formWith(cells: Readonly<Record<string, CellValue>>): MemorySheet {
  return { ...FORM, cells: { ...FORM.cells, ...cells } };
}

async function open(cells: Readonly<Record<string, CellValue>> = {}) {
  const host = new MemoryHost([formWith(cells)]);
  const session = createSession(host, { locale: 'zh-CN' });
  opened.push(session);
  await session.start();
  const changes = (): readonly ChangeAtOnce[] => {
    const { view } = session.getState();
    if (view.kind !== 'forms' && view.kind !== 'recalculated') throw new Error(view.kind);
    const [{ revision, candidates }] = view.assessments as [(typeof view.assessments)[0]];
    return changesAtOnce(revision, candidates);
  };
  const change = async (cell: string, value?: CellValue) => {
    const found = changes().find(
      ({ edit: { at, after } }) => toA1(at) === cell && (value === undefined || after.value === value),
    );
    if (!found) throw new Error(`Nothing is to be changed in ${cell}.`);
    await session.accept(found.edit);
  };
  return { host, session, changes, change };
}

describe('the changes that can be made at once', () => {
  test('are what Recalculate would write, and what is only offered', async () => {
    const { changes } = await open();
    expect(changes().map(({ edit: { at, after }, from }) => [toA1(at), after.value, from])).toEqual([
      ['G6', 20, 'rules'],
      ['H6', expect.stringContaining('【待补充】'), 'rules'],
      ['G7', 40, 'offered'],
      ['H7', expect.stringContaining('【待补充】'), 'rules'],
      ['G9', 68, 'rules'],
    ]);
  });

  test('are the cells that would settle a contradiction, with all else of their text as it was', async () => {
    const parts = { A5: '其中：财政拨款', B5: '100万元', C5: '10万元', D5: '80', F5: '80.00%' };
    const rows = { ...shifted(FORM.cells!, 5), ...parts };
    const host = new MemoryHost([{ name: '自评表', cells: rows }]);
    const session = createSession(host, { locale: 'zh-CN' });
    opened.push(session);
    await session.start();
    const { view } = session.getState();
    if (view.kind !== 'forms') throw new Error(view.kind);
    const [{ revision, candidates }] = view.assessments as [(typeof view.assessments)[0]];
    const alone = changesAtOnce(revision, candidates).filter(({ from }) => from === 'candidate');
    expect(alone.map(({ edit: { at, kind, after } }) => [toA1(at), kind, after.value])).toContainEqual([
      'C5',
      'fact',
      '100万元',
    ]);
  });
});

/** The rows from one on moved down by one. */
function shifted(cells: NonNullable<MemorySheet['cells']>, from: number): NonNullable<MemorySheet['cells']> {
  return Object.fromEntries(
    Object.entries(cells).map(([address, value]) => {
      const row = Number(address.slice(1));
      return [row < from ? address : `${address[0]}${row + 1}`, value];
    }),
  );
}

describe('changing one cell', () => {
  test('a score takes its total along, and no other score', async () => {
    const { host, change } = await open();
    await change('G6');
    expect(await cellsOf(host, 'G6', 'G7', 'G9', 'H6')).toEqual([20, 30, 68, null]);
  });

  test('a score takes total and grade along, across the border of a grade', async () => {
    const { host, change } = await open({ A10: '评分等级', B10: '良' });
    await change('G6');
    expect(await cellsOf(host, 'G9', 'B10')).toEqual([68, '中']);
  });

  test('a rate takes its execution score along, and that total and grade', async () => {
    const { host, change } = await open({ F4: '100%', G4: 10, G9: 90, A10: '评分等级', B10: '优' });
    await change('F4');
    expect(await cellsOf(host, 'F4', 'G4', 'G9', 'B10', 'G6')).toEqual(['80%', 8, 88, '良', 40]);
  });

  test('a total takes its grade along, where it is the sum of the scores', async () => {
    const { host, change } = await open({ G6: 20, G9: 88, A10: '评分等级', B10: '良' });
    await change('G9');
    expect(await cellsOf(host, 'G6', 'G9', 'B10')).toEqual([20, 68, '中']);
  });

  test('a total with a formula is left, and so is a score of another row that is wrong too', async () => {
    const cells = { ...FORM.cells, G8: 12, G9: { value: 90, formula: '=G4+G6+G7+G8' } };
    const host = new MemoryHost([{ ...FORM, cells }]);
    const session = createSession(host, { locale: 'zh-CN' });
    opened.push(session);
    await session.start();
    const { view } = session.getState();
    if (view.kind !== 'forms') throw new Error(view.kind);
    const [{ revision, candidates }] = view.assessments as [(typeof view.assessments)[0]];
    await session.accept(
      changesAtOnce(revision, candidates).find(({ edit }) => toA1(edit.at) === 'G6')!.edit,
    );
    const [sheet] = await host.readSheets('all');
    expect(sheet!.grid.cell(9, 7)).toMatchObject({ formula: '=G4+G6+G7+G8' });
    expect(await cellsOf(host, 'G6', 'G8')).toEqual([20, 12]);
  });

  test('what follows stays where something else is in doubt', async () => {
    // The amounts contradict each other, so that the execution score and with it the total are not to be relied on.
    const { host, change } = await open({ D4: 8000, F4: '80.00%', G4: 8 });
    await change('G7', 40);
    const [score, total] = await cellsOf(host, 'G7', 'G9');
    expect([score, total]).toEqual([40, 88]);
  });

  test('is one writing, which Undo takes back whole', async () => {
    const { host, session, change } = await open();
    await change('G6');
    await session.undo();
    expect(await cellsOf(host, 'G6', 'G9')).toEqual([40, 88]);
  });
});

test('a total that was the sum of the scores stays their sum, even where a deduction would explain the old one', async () => {
  // 10 points too many in one row, 10 taken off without a reason in the other: 98 is the sum of what stands there.
  const { host, change } = await open({ E6: '120人次', G6: 50, G9: 98 });
  await change('G6');
  expect(await cellsOf(host, 'G6', 'G7', 'G9')).toEqual([40, 30, 88]);
});

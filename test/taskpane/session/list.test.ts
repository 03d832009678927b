import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import { findingKinds, formRows, hiddenSheets } from '../../../src/taskpane/figures/formRows';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { ValidatedView } from '../../../src/taskpane/session/validatedView';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { officeJsInNode } from '../../workbench/excel/node/officeJsInNode';
import { ExcelStandIn } from '../../workbench/excel/standIn';
import { FORM, GOALS } from './workbooks';
import { ownClock } from '../../ownClock';

const clock = ownClock();

const READY: MemorySheet = {
  ...FORM,
  name: '已填好',
  cells: { ...FORM.cells, G6: 20, H6: '学员报名不足；明年提前通知。', G7: 40, G9: 78 },
};
const OTHER: MemorySheet = { ...FORM, name: '另一张' };

async function validated(...sheets: readonly MemorySheet[]) {
  const workbook = describedWorkbook(sheets);
  const host = new ExcelHost(officeJsInNode(new ExcelStandIn(workbook)));
  const session = createSession(host, { locale: 'zh-CN', quietMs: 0 });
  await session.start();
  await session.validate();
  const view = () => {
    const { view: now } = session.getState();
    if (now.kind !== 'validated') throw new Error(`The pane shows ${now.kind}.`);
    return now as ValidatedView;
  };
  const names = () => allRows(view()).map(({ name, isReady }) => `${name}${isReady ? ' ✓' : ''}`);
  const nameOf = (id: string | null) => allRows(view()).find((row) => row.id === id)?.name ?? null;
  const score = (sheet: string) => workbook.sheet(sheet).cell(6, 7)?.value;
  return { host, workbook, session, view, names, nameOf, score };
}

const allRows = (view: ValidatedView) => {
  const { toDo, ready } = formRows(view);
  return [...toDo, ...ready];
};

const change = ({ result }: ValidatedView, sheet: string, row: number) =>
  result.assessments
    .find(({ form }) => form.sheet === sheet)!
    .revision.edits.find(({ at, kind }) => kind === 'score' && at.row === row)!;

describe('the list of a validated workbook', () => {
  test('has the forms that are not ready first, and each in the order of the tabs', async () => {
    const { names } = await validated(READY, FORM, GOALS, OTHER);
    expect(names()).toEqual(['自评表', '另一张', '已填好 ✓']);
  });

  test('tells errors, warnings and grade of each', async () => {
    const { view } = await validated(READY, FORM);
    expect(allRows(view()).map(({ errors, grade }) => [errors, grade])).toEqual([
      [3, '良'],
      [0, '中'],
    ]);
  });

  test('names hidden sheets, with a form or without one', async () => {
    const { view } = await validated(
      FORM,
      { ...READY, visibility: 'hidden' },
      { ...GOALS, visibility: 'very-hidden' },
    );
    expect(hiddenSheets(view())).toEqual(['已填好', '目标表']);
    expect(allRows(view()).map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['自评表', false],
      ['已填好', true],
    ]);
  });

  test('puts together what is found on several sheets, errors first', async () => {
    const { view } = await validated(FORM, OTHER, READY);
    const kinds = findingKinds(allRows(view()));
    const above = kinds.find(({ id }) => id === 'error score-above-rule')!;
    expect(above.found.map(({ row, finding }) => [row.name, finding.at?.row])).toEqual([
      ['自评表', 6],
      ['另一张', 6],
    ]);
    const graves = kinds.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(graves).toEqual([...graves].sort((a, b) => a - b));
  });
});

describe('下一张不可报送', () => {
  test('walks through the forms that are not ready, one open at a time, each brought to the front', async () => {
    const { session, nameOf, workbook } = await validated(FORM, READY, OTHER);
    const seen: unknown[] = [];
    for (let step = 0; step < 3; step += 1) {
      await session.list.next();
      const { at, open } = session.getState().list;
      seen.push([nameOf(at), open.map(nameOf), workbook.activeSheet.name]);
    }
    expect(seen).toEqual([
      ['自评表', ['自评表'], '自评表'],
      ['另一张', ['另一张'], '另一张'],
      ['自评表', ['自评表'], '自评表'],
    ]);
  });

  test('leaves open what somebody opened elsewhere', async () => {
    const { session, view, nameOf } = await validated(FORM, READY, OTHER);
    const [, , ready] = allRows(view());
    await session.list.toggle(ready!.id);
    await session.list.toggle(allRows(view())[0]!.id);
    await session.list.next();
    expect(session.getState().list.open.map(nameOf)).toEqual(['已填好', '另一张']);
  });

  test('a single form that is not ready is open at once', async () => {
    const { session, nameOf } = await validated(FORM, GOALS);
    expect(session.getState().list.open.map(nameOf)).toEqual(['自评表']);
  });

  test('goes nowhere where all are ready', async () => {
    const { session } = await validated(READY);
    await session.list.next();
    expect(session.getState().list).toEqual({ grouping: 'sheets', open: [], at: null });
  });
});

describe('what is done in the list', () => {
  test('changes a cell of another sheet than the one in front, and the list stays as it was', async () => {
    const { session, view, names, host, score } = await validated(FORM, OTHER, READY);
    const id = allRows(view())[1]!.id;
    await session.list.toggle(id);
    const before = session.getState();
    await host.show(view().parts[0]!.sheetId, { row: 1, column: 1 });
    await session.accept(change(view(), '另一张', 6));
    expect([score('自评表'), score('另一张')]).toEqual([40, 20]);
    expect(names()).toEqual(['自评表', '另一张', '已填好 ✓']);
    expect(session.getState().list).toEqual(before.list);
    // The focus stays with the card.
    expect(session.getState().turn).toBe(before.turn);
  });

  test('a form that has become ready stays where it was until the workbook is validated again', async () => {
    const { session, view, names } = await validated(FORM, OTHER);
    for (const row of [6, 7]) {
      const [form] = view().result.assessments;
      const all = [...form!.revision.edits, ...form!.revision.offered];
      await session.accept(all.find(({ at, kind }) => kind === 'score' && at.row === row)!);
    }
    const reason = { reason: '学员报名不足', remedy: '明年提前通知' };
    await session.writeReason(
      { row: 6, column: 8 },
      reason,
      { note: '', remedy: '' },
      view().parts[0]!.sheetId,
    );
    expect(names()).toEqual(['自评表 ✓', '另一张']);
    expect(formRows(view()).toDo).toHaveLength(2);
    await session.validate();
    expect(names()).toEqual(['另一张', '自评表 ✓']);
  });

  test('a form that was ready and is no longer comes among what is to be done', async () => {
    const { session, view, workbook, names } = await validated(READY, FORM);
    const [part] = view().parts;
    workbook.sheet('已填好').write(9, 7, { value: 99 });
    workbook.written(part!.sheetId, { top: 9, left: 7, bottom: 9, right: 7 }, 'user');
    await clock.pass(300);
    expect(names()).toEqual(['自评表', '已填好']);
    expect(formRows(view()).ready).toEqual([]);
    await session.dispose();
  });

  test('is taken back on its own sheet, and the list stays', async () => {
    const { session, view, host, score } = await validated(FORM, OTHER);
    await session.accept(change(view(), '另一张', 6));
    const part = view().parts[1]!;
    expect(part.undoable).toBeGreaterThan(0);
    await host.show(view().parts[0]!.sheetId, { row: 1, column: 1 });
    await session.undo(part.sheetId);
    expect(score('另一张')).toBe(40);
    expect(view().parts.map(({ undoable }) => undoable)).toEqual([0, 0]);
  });

  test('recalculates all sheets at once, and takes all of it back; each form stays where it was', async () => {
    const { session, view, names, score } = await validated(READY, FORM, OTHER);
    await session.list.toggle(allRows(view())[1]!.id);
    const { list } = session.getState();
    await session.recalculateAll();
    expect(session.getState().view).toMatchObject({ kind: 'preview', preview: { scope: 'all' } });
    expect([score('自评表'), score('另一张')]).toEqual([40, 40]);
    await session.preview.write();
    expect([score('自评表'), score('另一张')]).toEqual([20, 20]);
    expect(names().map((name) => name.slice(0, 3))).toEqual(['自评表', '另一张', '已填好']);
    expect(view().undoable).toBeGreaterThan(4);
    await session.undoAll();
    expect([score('自评表'), score('另一张'), view().undoable]).toEqual([40, 40, 0]);
    expect(names()).toEqual(['自评表', '另一张', '已填好 ✓']);
    expect(session.getState().list).toEqual(list);
  });

  test('is not written anywhere where its sheet cannot be brought to the front', async () => {
    const { session, view, host, score } = await validated(FORM, OTHER);
    jest.spyOn(host, 'show').mockResolvedValue(undefined);
    await session.accept(change(view(), '另一张', 6));
    expect(session.getState().notice).toMatchObject({ kind: 'failed', problem: { code: 'not-in-front' } });
    expect([score('自评表'), score('另一张')]).toEqual([40, 40]);
  });

  test('what is open is kept while the user is on the sheet itself and comes back', async () => {
    const { session, view } = await validated(FORM, OTHER);
    await session.list.toggle(allRows(view())[1]!.id);
    session.list.group('findings');
    const before = session.getState().list;
    await session.look();
    await session.validate();
    expect(session.getState().list).toEqual(before);
  });
});

import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { createSession } from '../../../src/taskpane/session/createSession';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { officeJsInNode } from '../../workbench/excel/node/officeJsInNode';
import { ExcelStandIn } from '../../workbench/excel/standIn';
import { FORM, cellsOf } from './workbooks';

/** The session over the genuine office.js, with every round trip counted. */
function openExcel(sheets = [FORM]) {
  const workbook = describedWorkbook(sheets);
  const office = officeJsInNode(new ExcelStandIn(workbook));
  let trips = 0;
  const host = () =>
    new ExcelHost({
      isSetSupported: office.isSetSupported,
      openContext() {
        const context = office.openContext();
        const sync = context.sync.bind(context);
        context.sync = ((passThrough: unknown) => ((trips += 1), sync(passThrough))) as typeof context.sync;
        return context;
      },
    });
  const counted = async (work: () => Promise<void>) => {
    const before = trips;
    await work();
    return trips - before;
  };
  return { workbook, host, counted };
}

describe('the session in Excel', () => {
  it('opens in one reading and one registration for events', async () => {
    const { host, counted } = openExcel();
    const session = createSession(host(), { locale: 'zh-CN' });
    expect(await counted(() => session.start())).toBeLessThanOrEqual(2);
    expect(session.getState().view).toMatchObject({ kind: 'forms' });
    await session.dispose();
  });

  it('recalculates again in one more, which takes the earlier marks away', async () => {
    const { host, workbook, counted } = openExcel();
    const session = createSession(host(), { locale: 'zh-CN' });
    await session.start();
    await session.recalculate();
    workbook.type('自评表', 'E6', '80人次');
    expect(await counted(() => session.recalculate())).toBeLessThanOrEqual(4);
    expect(session.getState().view).toMatchObject({ kind: 'recalculated', changes: { length: 2 } });
    expect(await counted(() => session.undo())).toBeLessThanOrEqual(4);
    await session.dispose();
  });

  it('recalculates in one reading, one look and one writing, and undoes after a reopening', async () => {
    const { host, counted } = openExcel();
    const first = host();
    const session = createSession(first, { locale: 'zh-CN' });
    await session.start();
    expect(await counted(() => session.recalculate())).toBeLessThanOrEqual(3);
    expect(session.getState().view).toMatchObject({ kind: 'recalculated', changes: { length: 4 } });
    expect(await cellsOf(first, 'G6', 'G9')).toEqual([20, 68]);
    await session.dispose();

    const later = host();
    const again = createSession(later, { locale: 'zh-CN' });
    await again.start();
    expect(again.getState().view).toMatchObject({ kind: 'forms', undoable: 4 });
    await again.undo();
    expect(again.getState().notice).toEqual({ kind: 'undone', count: 4, refused: [] });
    expect(await cellsOf(later, 'G6', 'G9', 'H6')).toEqual([40, 88, null]);
    await again.dispose();
  });

  it('writes nothing on a protected sheet', async () => {
    const { host } = openExcel([{ ...FORM, isProtected: true }]);
    const excel = host();
    const session = createSession(excel, { locale: 'zh-CN' });
    await session.start();
    await session.recalculate();
    expect(session.getState().notice).toMatchObject({ kind: 'refused', refused: { length: 4 } });
    expect([await cellsOf(excel, 'G6', 'G9'), await excel.recallAll()]).toEqual([[40, 88], {}]);
    await session.dispose();
  });

  it('validates fifty sheets in three round trips', async () => {
    const sheets = Array.from({ length: 50 }, (_sheet, index) => ({ ...FORM, name: `表${index + 1}` }));
    const { host, counted } = openExcel(sheets);
    const session = createSession(host(), { locale: 'zh-CN' });
    await session.start();
    expect(await counted(() => session.validate())).toBeLessThanOrEqual(3);
    expect(session.getState().view).toMatchObject({ kind: 'validated', sheetCount: 50 });
    await session.dispose();
  });

  it('recalculates all sheets as one writing, and takes it back after a reopening', async () => {
    const { host, workbook } = openExcel([FORM, { ...FORM, name: '另一张' }]);
    const first = host();
    const session = createSession(first, { locale: 'zh-CN' });
    await session.start();
    await session.recalculateAll();
    await session.preview.write();
    expect(session.getState().notice).toEqual({ kind: 'recalculated-all', cells: 8, sheets: 2 });
    const scores = async () =>
      (await host().readSheets('all')).map(({ grid }) => [grid.cell(6, 7)?.value, grid.cell(9, 7)?.value]);
    expect(await scores()).toEqual([
      [20, 68],
      [20, 68],
    ]);
    await session.dispose();
    workbook.type('另一张', 'G9', 70);
    const later = createSession(host(), { locale: 'zh-CN' });
    await later.start();
    await later.undoAll();
    expect(await scores()).toEqual([
      [40, 88],
      [40, 70],
    ]);
    expect(later.getState().notice).toMatchObject({ kind: 'undone', refused: [{ found: { value: 70 } }] });
    await later.dispose();
  });
});

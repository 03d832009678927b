import { createSession } from '../../../src/taskpane/session/createSession';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { atWork } from '../../hosts/excel/excelAtWork';
import { FORM } from './workbooks';

/** A form whose total is a formula, in a workbook that calculates only when told to. */
async function opened() {
  const cells = { ...FORM.cells, G9: { value: 88, formula: '=SUM(G4,G6:G8)' } };
  const work = atWork(describedWorkbook([{ ...FORM, cells }, { name: '二' }]));
  work.workbook.calculationMode = 'Manual';
  const session = createSession(work.host, { locale: 'zh-CN', quietMs: 0 });
  await session.start();
  const total = () => work.workbook.sheet(FORM.name).cell(9, 7)?.value;
  return { ...work, session, total };
}

describe('a workbook that calculates only when told to', () => {
  test('is up to date until something changes', async () => {
    const { host, session } = await opened();
    expect(session.getState().isStale).toBe(false);
    expect((await host.readSheets('active'))[0]).not.toHaveProperty('calculation');
    await session.dispose();
  });

  test('is said to be out of date once scores were written, and one button calculates', async () => {
    const { host, session, total } = await opened();
    await session.recalculate();
    expect([session.getState().isStale, total()]).toEqual([true, 88]);
    for (const scope of ['active', 'all'] as const)
      expect((await host.readSheets(scope))[0]).toMatchObject({ calculation: 'manual-stale' });
    await session.calculate();
    expect([session.getState().isStale, total()]).toEqual([false, 68]);
    expect(session.getState()).toMatchObject({
      view: { kind: 'recalculated', changes: { length: 3 } },
      notice: null,
      busy: null,
    });
    await session.dispose();
  });

  test('is said to be out of date when it is validated', async () => {
    const { workbook, session } = await opened();
    workbook.type(FORM.name, 'G6', 20);
    await session.validate();
    expect(session.getState()).toMatchObject({ view: { kind: 'validated' }, isStale: true });
    await session.calculate();
    expect(session.getState()).toMatchObject({ view: { kind: 'validated' }, isStale: false });
    await session.dispose();
  });

  test('one that calculates by itself and is still at it is told apart', async () => {
    const { host, workbook, session } = await opened();
    workbook.calculationMode = 'Automatic';
    workbook.calculationState = 'Calculating';
    expect((await host.readSheets('active'))[0]).toMatchObject({ calculation: 'calculating' });
    await session.dispose();
  });
});

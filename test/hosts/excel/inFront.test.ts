import { blankFormOf } from '../../../src/blank/blankFormOf';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { ReportSheet } from '../../../src/report/worksheets/reportSheet';
import { rulesetById } from '../../../src/ruleset/rulesets';
import { createSession } from '../../../src/taskpane/session/createSession';
import { FORM } from '../../taskpane/session/workbooks';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { officeJsInNode } from '../../workbench/excel/node/officeJsInNode';
import { ExcelStandIn } from '../../workbench/excel/standIn';
import { ownClock } from '../../ownClock';

const BLANK = blankFormOf(rulesetById('mof-2020')!);
const REPORT: ReportSheet = {
  name: '校验报告',
  titles: ['报告'],
  widths: [10],
  rows: [[{ value: '报告', style: 'title' }]],
  headingRow: 1,
  filter: null,
  charts: [],
  footer: '&P',
};

function opened() {
  const workbook = describedWorkbook([FORM, { name: '二', cells: { A1: 1 } }]);
  const standIn = new ExcelStandIn(workbook);
  const host = new ExcelHost(officeJsInNode(standIn));
  const session = createSession(host, { locale: 'zh-CN', quietMs: 0 });
  return { workbook, standIn, host, session };
}

const clock = ownClock();
const moment = () => clock.pass(50);

// office-js-helpers asks the page's Office for requirement sets.
beforeAll(() => {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe.each(['ItemNotFound', 'GeneralException', 'InvalidOperation'])(
  'with a chart sheet in front (%s)',
  (code) => {
    test('the pane says what is in front, and follows when a worksheet comes', async () => {
      const { workbook, standIn, session } = opened();
      standIn.manners.chartSheetInFront = code;
      await session.start();
      expect(session.getState().view).toMatchObject({ kind: 'failed', problem: { code: 'no-worksheet' } });
      standIn.manners.chartSheetInFront = null;
      workbook.activate(workbook.sheet('二').id);
      workbook.activate(workbook.sheet(FORM.name).id);
      await moment();
      expect(session.getState().view).toMatchObject({ kind: 'forms', sheet: FORM.name });
      await session.dispose();
    });

    test('what was written stays told as written when it comes meanwhile', async () => {
      const { standIn, session } = opened();
      await session.start();
      const answer = standIn.answer.bind(standIn);
      jest.spyOn(standIn, 'answer').mockImplementation(async (batch, flags) => {
        const answered = await answer(batch, flags);
        if (JSON.stringify(batch).includes('"Name":"Values"')) standIn.manners.chartSheetInFront = code;
        return answered;
      });
      await session.recalculate();
      expect(session.getState()).toMatchObject({
        view: { kind: 'recalculated', changes: { length: 4 } },
        notice: null,
      });
      await session.dispose();
    });

    test('all sheets are read, and a blank form is put behind them', async () => {
      const { workbook, standIn, host } = opened();
      standIn.manners.chartSheetInFront = code;
      expect(await host.readSheets('all')).toHaveLength(2);
      const name = await host.insertBlank(BLANK);
      expect(workbook.sheets.at(-1)?.name).toBe(name);
    });
  },
);

describe('with another workbook in front', () => {
  test('scores are written', async () => {
    const { standIn, session } = opened();
    standIn.manners.otherWorkbookInFront = true;
    await session.start();
    await session.recalculate();
    expect(session.getState()).toMatchObject({ view: { kind: 'recalculated' }, notice: null });
    await session.dispose();
  });

  test('a cell cannot be shown, and the sentence says which window to go to', async () => {
    const { workbook, standIn, host } = opened();
    standIn.manners.otherWorkbookInFront = true;
    await expect(host.show(workbook.sheet('二').id, { row: 1, column: 1 })).rejects.toMatchObject({
      code: 'workbook-behind',
      says: { 'zh-CN': expect.stringContaining('请先切换到本工作簿的窗口') as string },
    });
  });

  test('no sheet can be added: said, and nothing is left behind', async () => {
    const { workbook, standIn, host } = opened();
    standIn.manners.otherWorkbookInFront = true;
    await expect(host.insertBlank(BLANK)).rejects.toMatchObject({ code: 'workbook-behind' });
    await expect(host.writeReport([REPORT])).rejects.toMatchObject({ code: 'workbook-behind' });
    expect(workbook.sheets).toHaveLength(2);
  });

  test.each<readonly [string, (host: ExcelHost) => Promise<string>]>([
    ['a report', (host) => host.writeReport([REPORT])],
    ['a blank form', (host) => host.insertBlank(BLANK)],
  ])('%s that is written already is told as written', async (_what, write) => {
    const { workbook, standIn, host } = opened();
    const answer = standIn.answer.bind(standIn);
    jest.spyOn(standIn, 'answer').mockImplementation(async (batch, flags) => {
      const answered = await answer(batch, flags);
      if (workbook.sheets.length === 3) standIn.manners.otherWorkbookInFront = true;
      return answered;
    });
    const name = await write(host);
    expect(workbook.sheet(name).used(true)).not.toBeNull();
  });
});

describe('in an unsaved file that can keep nothing', () => {
  test('forms are shown; nothing is written, and the sentence says to save the file first', async () => {
    const { workbook, standIn, session } = opened();
    standIn.manners.withoutCustomXml = true;
    await session.start();
    expect(session.getState().view).toMatchObject({ kind: 'forms' });
    await session.recalculate();
    expect(session.getState().notice).toMatchObject({ kind: 'failed', problem: { code: 'cannot-keep' } });
    expect(workbook.sheet(FORM.name).cell(6, 7)?.value).toBe(40);
    standIn.manners.withoutCustomXml = false;
    await session.retry();
    expect(session.getState().view).toMatchObject({ kind: 'recalculated' });
    await session.dispose();
  });
});

import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { MemorySheet as SheetContent } from '../../../src/hosts/memory/memoryHost';
import type { ReportSheet } from '../../../src/report/worksheets/reportSheet';
import { MemorySheet } from '../../workbench/excel/model/memorySheet';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { officeJsInNode } from '../../workbench/excel/node/officeJsInNode';
import { ExcelStandIn } from '../../workbench/excel/standIn';

const REPORT: ReportSheet = {
  name: '校验报告',
  titles: ['报告', 'Report'],
  widths: [10, 20],
  rows: [
    [{ value: '报告', style: 'title' }],
    [],
    [
      { value: '=1+1', style: 'text' },
      { value: '0042', style: 'text' },
    ],
    [
      { value: 4.5, style: 'points' },
      { value: '错误', style: 'error' },
    ],
    [{ value: 'A1', style: 'link', link: { file: null, place: { sheet: "O'自评表", cell: 'H13' } } }],
  ],
  headingRow: 3,
  filter: { top: 3, left: 1, bottom: 5, right: 2 },
  charts: [
    {
      title: '最常见的问题',
      kind: 'bars',
      data: { top: 4, left: 1, bottom: 5, right: 2 },
      place: { top: 1, left: 4, bottom: 9, right: 8 },
    },
  ],
  footer: '第 &P 页',
};

function excelWith(...sheets: readonly SheetContent[]) {
  const workbook = describedWorkbook(sheets);
  const office = officeJsInNode(new ExcelStandIn(workbook));
  return { workbook, host: new ExcelHost(office) };
}

// office-js-helpers asks the page's Office for requirement sets.
beforeAll(() => {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('a report in Excel', () => {
  it('gets a sheet of its own, in front of the user', async () => {
    const { workbook, host } = excelWith({ name: '自评表', cells: { A1: 1 } });
    expect(await host.writeReport([REPORT])).toBe('校验报告');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['自评表', '校验报告']);
    expect(workbook.activeSheet.name).toBe('校验报告');
  });

  it('keeps texts as texts, never as formulas, and numbers as numbers', async () => {
    const { workbook, host } = excelWith({ name: '自评表', cells: { A1: 1 } });
    await host.writeReport([REPORT]);
    const sheet = workbook.sheets[1]!;
    expect(sheet.cell(3, 1)).toMatchObject({ value: '=1+1', formula: null });
    expect(sheet.cell(3, 2)).toMatchObject({ value: '0042' });
    expect(sheet.cell(4, 1)).toMatchObject({ value: 4.5 });
  });

  it('lets texts wrap, and a title, which runs over the cells beside it, not even for a moment', async () => {
    const { workbook, host } = excelWith({ name: '自评表', cells: { A1: 1 } });
    const setLook = jest.spyOn(MemorySheet.prototype, 'setLook');
    await host.writeReport([REPORT]);
    const first = (row: number) => ({ top: row, left: 1, bottom: row, right: 1 });
    const sheet = workbook.sheets[1]!;
    expect([1, 3, 4].map((row) => sheet.look(first(row), 'wrapText'))).toEqual([false, true, true]);
    const wrapped = setLook.mock.calls.filter(
      ([{ top }, look, value]) => look === 'wrapText' && value === true && top === 1,
    );
    expect(wrapped).toEqual([]);
    setLook.mockRestore();
  });

  it('takes the place of the report before it', async () => {
    const { workbook, host } = excelWith({ name: '自评表', cells: { A1: 1 } });
    await host.writeReport([{ ...REPORT, rows: [...REPORT.rows, [{ value: '旧的一行', style: 'text' }]] }]);
    await host.writeReport([{ ...REPORT, filter: null, rows: [[{ value: 'Report', style: 'title' }]] }]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['自评表', '校验报告']);
    expect(workbook.sheets[1]!.cell(6, 1)?.value ?? null).toBeNull();
    expect(workbook.sheets[1]!.cell(1, 1)?.value).toBe('Report');
  });

  it('stands on its sheets in their order, the first one in front', async () => {
    const { workbook, host } = excelWith({ name: '自评表', cells: { A1: 1 } });
    expect(await host.writeReport([{ ...REPORT, name: '汇总' }, REPORT])).toBe('汇总');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['自评表', '汇总', '校验报告']);
    expect(workbook.activeSheet.name).toBe('汇总');
  });

  it('leads with a click to the cell that it tells of, whatever the sheet is called', async () => {
    const { workbook, host } = excelWith({ name: '自评表', cells: { A1: 1 } });
    await host.writeReport([REPORT]);
    const sheet = workbook.sheets[1]!;
    const at = { top: 5, left: 1, bottom: 5, right: 1 };
    expect(sheet.look(at, 'hyperlink')).toEqual({ documentReference: "'O''自评表'!H13" });
    expect([sheet.cell(5, 1)?.value, sheet.look(at, 'underline')]).toEqual(['A1', 'Single']);
  });

  it('keeps its headings in view and on every page, and can be filtered', async () => {
    const { workbook, host } = excelWith({ name: '自评表', cells: { A1: 1 } });
    await host.writeReport([REPORT]);
    const { frozenRows, page } = workbook.sheets[1]!;
    expect(frozenRows).toBe(3);
    expect(Object.fromEntries(page)).toMatchObject({
      autoFilter: 'A3:B5',
      printTitleRows: '$3:$3',
      paperSize: 'A4',
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      centerFooter: '第 &P 页',
    });
  });

  it('shows its numbers in a chart', async () => {
    const { workbook, host } = excelWith({ name: '自评表', cells: { A1: 1 } });
    await host.writeReport([REPORT]);
    expect(workbook.sheets[1]!.page.get('charts')).toEqual([
      expect.objectContaining({
        type: 'BarClustered',
        source: 'A4:B5',
        title: '最常见的问题',
        legend: false,
        hasDataLabels: true,
        reversePlotOrder: true,
        place: 'D1:H9',
      }),
    ]);
  });

  it.each(['Add', 'SetPrintTitleRows'])('is whole where Excel refuses %s', async (name) => {
    const workbook = describedWorkbook([
      { name: '自评表', cells: { A1: 1 } },
      { name: '校验报告', cells: { A1: '报告' } },
    ]);
    const standIn = new ExcelStandIn(workbook);
    const host = new ExcelHost(officeJsInNode(standIn));
    const answer = standIn.answer.bind(standIn);
    jest.spyOn(standIn, 'answer').mockImplementation(async (batch, flags) => {
      const isAsked = JSON.stringify(batch).includes(name === 'Add' ? '"BarClustered"' : `"${name}"`);
      if (isAsked) standIn.faults.plan({ kind: 'refuse', code: 'GeneralException', action: 0 });
      return answer(batch, flags);
    });
    await host.writeReport([REPORT]);
    expect(workbook.sheet('校验报告').cell(5, 1)?.value).toBe('A1');
    expect(workbook.activeSheet.name).toBe('校验报告');
  });

  it('leaves a sheet of that name alone that is not its own', async () => {
    const { workbook, host } = excelWith({ name: '校验报告', cells: { A1: '财务处的校验记录' } });
    expect(await host.writeReport([REPORT])).toBe('校验报告 (2)');
    expect(workbook.sheets[0]!.cell(1, 1)?.value).toBe('财务处的校验记录');
  });

  it('says in a sentence that Excel refuses', async () => {
    const own = { name: '校验报告', cells: { A1: '报告' }, isProtected: true };
    const { host } = excelWith({ name: '自评表', cells: { A1: 1 } }, own);
    await expect(host.writeReport([REPORT])).rejects.toMatchObject({ code: 'access-denied' });
  });
});

describe('a revision that is to be written whole', () => {
  const edit = (row: number) => ({
    sheetId: '',
    sheet: '自评表',
    at: { row, column: 1 },
    kind: 'score' as const,
    before: { value: row, formula: null },
    after: { value: row * 10, formula: null },
    reason: { 'zh-CN': '', 'en-US': '' },
  });

  it('is not written at all where one edit is refused', async () => {
    const { host } = excelWith({ name: '自评表', cells: { A1: 1, A2: 99 } });
    const [sheet] = await host.readSheets('active');
    const edits = [edit(1), edit(2)].map((each) => ({ ...each, sheetId: sheet!.id }));
    const outcome = await host.applyTogether({ edits, offered: [] }, { whole: true, memory: { undo: 'x' } });
    expect(outcome).toMatchObject({ applied: [], refused: [{ why: 'changed' }] });
    const [after] = await host.readSheets('active');
    expect([after!.grid.cell(1, 1)?.value, await host.recallAll()]).toEqual([1, {}]);
  });

  it('is written with what goes with it where none is', async () => {
    const { host } = excelWith({ name: '自评表', cells: { A1: 1, A2: 2 } });
    const [sheet] = await host.readSheets('active');
    const edits = [edit(1), edit(2)].map((each) => ({ ...each, sheetId: sheet!.id }));
    await host.applyTogether({ edits, offered: [] }, { whole: true, memory: { undo: 'x' } });
    const [after] = await host.readSheets('active');
    expect([after!.grid.cell(2, 1)?.value, await host.recallAll()]).toEqual([20, { undo: 'x' }]);
  });
});

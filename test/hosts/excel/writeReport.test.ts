import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import type { ReportSheet } from '../../../src/report/reportSheet';
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
      { value: 4.5, style: 'text' },
      { value: '错误', style: 'error' },
    ],
  ],
};

function excelWith(...sheets: readonly MemorySheet[]) {
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
    expect(await host.writeReport(REPORT)).toBe('校验报告');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['自评表', '校验报告']);
    expect(workbook.activeSheet.name).toBe('校验报告');
  });

  it('keeps texts as texts, never as formulas, and numbers as numbers', async () => {
    const { workbook, host } = excelWith({ name: '自评表', cells: { A1: 1 } });
    await host.writeReport(REPORT);
    const sheet = workbook.sheets[1]!;
    expect(sheet.cell(3, 1)).toMatchObject({ value: '=1+1', formula: null });
    expect(sheet.cell(3, 2)).toMatchObject({ value: '0042' });
    expect(sheet.cell(4, 1)).toMatchObject({ value: 4.5 });
  });

  it('takes the place of the report before it', async () => {
    const { workbook, host } = excelWith({ name: '自评表', cells: { A1: 1 } });
    await host.writeReport({ ...REPORT, rows: [...REPORT.rows, [{ value: '旧的一行', style: 'text' }]] });
    await host.writeReport({ ...REPORT, rows: [[{ value: 'Report', style: 'title' }]] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['自评表', '校验报告']);
    expect(workbook.sheets[1]!.cell(5, 1)?.value ?? null).toBeNull();
    expect(workbook.sheets[1]!.cell(1, 1)?.value).toBe('Report');
  });

  it('leaves a sheet of that name alone that is not its own', async () => {
    const { workbook, host } = excelWith({ name: '校验报告', cells: { A1: '财务处的校验记录' } });
    expect(await host.writeReport(REPORT)).toBe('校验报告 (2)');
    expect(workbook.sheets[0]!.cell(1, 1)?.value).toBe('财务处的校验记录');
  });

  it('says in a sentence that Excel refuses', async () => {
    const own = { name: '校验报告', cells: { A1: '报告' }, isProtected: true };
    const { host } = excelWith({ name: '自评表', cells: { A1: 1 } }, own);
    await expect(host.writeReport(REPORT)).rejects.toMatchObject({ code: 'access-denied' });
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

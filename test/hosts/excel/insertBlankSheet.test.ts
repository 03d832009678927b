import { blankFormOf } from '../../../src/blank/blankFormOf';
import { rulesetById } from '../../../src/ruleset/rulesets';
import { parseA1, parseRange } from '../../../src/sheet/address';
import type { Look } from '../../workbench/excel/model/workbookModel';
import { MemoryWorkbook } from '../../workbench/excel/model/memoryWorkbook';
import { atWork, stateOf } from './excelAtWork';

const mof = rulesetById('mof-2020')!;
const BLANK = blankFormOf(mof);
const SPLIT = blankFormOf(mof, 'L3');

/** A workbook with a blank form in it, and what its cells look like. */
async function inserted(form = BLANK) {
  const at = atWork(new MemoryWorkbook(['封面']));
  const name = await at.host.insertBlank(form);
  const sheet = at.workbook.sheet(name);
  const look = (address: string, wanted: Look) => sheet.look(parseRange(address)!, wanted);
  return { ...at, sheet, look };
}

test('is inserted in five round trips that hold nothing unknown', async () => {
  const { trips, standIn } = await inserted();
  expect([trips(), standIn.unknown]).toEqual([5, []]);
});

test('an Excel with ExcelApi 1.9 is new enough', async () => {
  const { host, standIn } = atWork(new MemoryWorkbook(['封面']), 9);
  expect(await host.insertBlank(BLANK)).toBe('自评表');
  expect(standIn.exchanges.map(({ error }) => error)).toEqual(Array(5).fill(null));
});

test('fonts, lines and alignment are those of official forms', async () => {
  const { look, sheet } = await inserted();
  const looks = (address: string) =>
    (['fontName', 'fontSize', 'bold', 'horizontalAlignment', 'wrapText', 'EdgeTop'] as const).map((each) =>
      look(address, each),
    );
  expect(looks('A1')).toEqual(['宋体', 18, true, 'Center', true, null]);
  expect(looks('A3')).toEqual(['宋体', 11, true, 'Center', true, 'Continuous']);
  const rules = `A${BLANK.heights.length}`;
  expect([...looks(rules), look(rules, 'verticalAlignment')]).toEqual([
    ...['仿宋', 10, false, 'Left', true, 'Continuous'],
    'Top',
  ]);
  expect(sheet.showGridlines).toBe(false);
});

test('columns and rows have the sizes of the form', async () => {
  const { look } = await inserted();
  expect(BLANK.heights.map((_height, index) => look(`A${index + 1}`, 'rowHeight'))).toEqual(BLANK.heights);
  expect(look('D1:D1048576', 'columnWidth')).toBe(BLANK.widths[3]! * 6.4 + 6);
});

test('is printed on A4, as wide as the page, with its headings on every page', async () => {
  const { sheet } = await inserted();
  expect(Object.fromEntries(sheet.page)).toEqual({
    printArea: `A1:I${BLANK.heights.length}`,
    printTitleRows: '$12:$12',
    paperSize: 'A4',
    orientation: 'Portrait',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    leftMargin: 36,
    rightMargin: 36,
    topMargin: 45,
    bottomMargin: 45,
    headerMargin: 22.5,
    footerMargin: 22.5,
    centerFooter: '第 &P 页，共 &N 页',
  });
  const { page } = (await inserted(blankFormOf(mof, 'L4'))).sheet;
  expect([page.get('printTitleRows'), page.get('rowBreaks')]).toEqual(['$12:$13', [22]]);
});

test('where a choice is due a list offers it, and nothing else is taken', async () => {
  const { look } = await inserted(SPLIT);
  const sign = SPLIT.choices[0]!.at;
  const a1 = `${String.fromCharCode(64 + sign.left)}${sign.top}`;
  expect([look(a1, 'validation'), look(a1, 'errorAlert')]).toEqual([
    { list: { inCellDropDown: true, source: '≥,≤,＝,＞,＜,定性' } },
    { showAlert: true, style: 'Stop', title: '请从列表中选择', message: '≥、≤、＝、＞、＜、定性' },
  ]);
  expect(look('A1', 'validation')).toBeNull();
});

test('text is stored as text, whatever it looks like', async () => {
  const [title, ...cells] = BLANK.cells;
  const { sheet } = await inserted({ ...BLANK, cells: [{ ...title!, value: '=1+1' }, ...cells] });
  expect(sheet.cell(1, 1)).toMatchObject({ value: '=1+1', formula: null });
});

describe('where Excel refuses', () => {
  test('a protected structure is named as what it is, and nothing is changed', async () => {
    const { workbook, host, trips } = atWork(new MemoryWorkbook(['封面']));
    workbook.isProtected = true;
    const before = stateOf(workbook);
    await expect(host.insertBlank(BLANK)).rejects.toMatchObject({
      code: 'structure-protected',
      says: { 'zh-CN': expect.stringContaining('工作簿的结构受保护') as string },
    });
    expect([stateOf(workbook), trips()]).toEqual([before, 1]);
  });

  test('a form that was drawn in part is taken away again', async () => {
    const { workbook, host, standIn } = atWork(new MemoryWorkbook(['封面']));
    const before = stateOf(workbook);
    standIn.faults.plan({ afterBatches: 2, kind: 'refuse', action: 'Merge', code: 'InvalidOperation' });
    await expect(host.insertBlank(BLANK)).rejects.toMatchObject({ code: 'host-refused' });
    expect([stateOf(workbook), workbook.activeSheet.name]).toEqual([before, '封面']);
  });

  test('a form stands whole though its pages could not be set up', async () => {
    const { workbook, host, standIn } = atWork(new MemoryWorkbook(['封面']));
    standIn.faults.plan({ afterBatches: 3, kind: 'refuse', action: 'PaperSize', code: 'GeneralException' });
    expect(await host.insertBlank(BLANK)).toBe('自评表');
    const { row, column } = parseA1('A1')!;
    expect(workbook.sheet('自评表').cell(row, column)?.value).toBe('项目支出绩效自评表');
  });
});

import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { reportWorkbook } from '../../../../src/hosts/xlsx/create/reportWorkbook';
import { openWorkbook } from '../../../../src/hosts/xlsx/xlsxHost';
import type { ReportSheet } from '../../../../src/report/worksheets/reportSheet';

const SUMMARY: ReportSheet = {
  name: '汇总',
  titles: ['汇总'],
  widths: [20, 12],
  rows: [
    [{ value: '绩效自评表汇总', style: 'title' }],
    [],
    [
      { value: '项目', style: 'heading' },
      { value: '总分', style: 'heading' },
    ],
    [
      { value: '=HYPERLINK("http://evil","x")', style: 'text' },
      { value: 88.2, style: 'points' },
    ],
    [
      { value: `${'长'.repeat(25)}\n<&>\u0001`, style: 'error' },
      { value: '007', style: 'text' },
    ],
    [
      { value: 'H13', style: 'link', link: { file: 'b.xlsx', place: { sheet: "O'表", cell: 'H13' } } },
      { value: 'B2', style: 'link', link: { file: null, place: { sheet: '汇总', cell: 'B2' } } },
    ],
  ],
  headingRow: 3,
  filter: { top: 3, left: 1, bottom: 6, right: 2 },
  charts: [
    {
      title: '最常见的<问题>',
      kind: 'bars',
      data: { top: 4, left: 1, bottom: 4, right: 2 },
      place: { top: 1, left: 4, bottom: 10, right: 9 },
    },
  ],
  footer: '第 &P 页',
};
const FINDINGS: ReportSheet = {
  ...SUMMARY,
  name: "O'校验 & 报告",
  rows: [[{ value: '-1+1', style: 'info' }]],
  headingRow: 1,
  filter: null,
};
const toFile = (file: string) => `../sent/${file}`;
const BYTES = reportWorkbook([SUMMARY, FINDINGS], toFile);
const part = (name: string) => strFromU8(unzipSync(BYTES)[name]!);

test('what was written is read back: texts as texts, numbers as numbers, on their sheets', async () => {
  const sheets = await openWorkbook(BYTES).readSheets('all');
  expect(sheets.map(({ name }) => name)).toEqual(['汇总', "O'校验 & 报告"]);
  const cell = (row: number, column: number) => {
    const found = sheets[0]!.grid.cell(row, column);
    return [found?.value, found?.formula, found?.text];
  };
  expect([cell(4, 1), cell(4, 2), cell(5, 1), cell(5, 2)]).toEqual([
    ['=HYPERLINK("http://evil","x")', null, '=HYPERLINK("http://evil","x")'],
    [88.2, null, '88.20'],
    [SUMMARY.rows[4]![0]!.value, null, SUMMARY.rows[4]![0]!.value],
    ['007', null, '007'],
  ]);
});

test('another program reads the same', () => {
  const { SheetNames, Sheets } = read(BYTES, { cellFormula: true });
  const first = Sheets['汇总']!;
  expect(SheetNames).toEqual(['汇总', "O'校验 & 报告"]);
  expect([first['A4']!.t, first['A4']!.f, first['B4']!.t, first['B4']!.w]).toEqual([
    's',
    undefined,
    'n',
    '88.20',
  ]);
});

test('a text that begins like a formula stays a text when somebody edits the cell', () => {
  const guarded = [...part('xl/styles.xml').matchAll(/<xf [^>]*xfId[^>]*>/g)].map(([format]) =>
    format.includes('quotePrefix="1"'),
  );
  const style = (sheet: number, at: string) =>
    Number(new RegExp(`r="${at}" s="(\\d+)"`).exec(part(`xl/worksheets/sheet${sheet}.xml`))![1]);
  expect(
    [style(1, 'A4'), style(2, 'A1'), style(1, 'A5'), style(1, 'B4')].map((index) => guarded[index]),
  ).toEqual([true, true, false, false]);
});

test('rows are as high as their texts, in any program', () => {
  const heights = [...part('xl/worksheets/sheet1.xml').matchAll(/<row r="(\d+)" ht="(\d+)"/g)].map(
    ([, , height]) => Number(height),
  );
  // The title in 16 points; 50 columns of text in 20, then a short line.
  expect(heights).toEqual([22, 15, 15, 30, 60, 15]);
});

test('a text longer than a cell may hold is cut', async () => {
  const long: ReportSheet = {
    ...SUMMARY,
    charts: [],
    rows: [[{ value: '长'.repeat(40_000), style: 'text' }]],
  };
  const [sheet] = await openWorkbook(reportWorkbook([long])).readSheets('all');
  expect(String(sheet!.grid.cell(1, 1)!.value)).toHaveLength(32_767);
});

test('every part is well-formed, and the same report makes the same file', () => {
  for (const bytes of Object.values(unzipSync(BYTES))) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    expect(() => parser.write(strFromU8(bytes)).close()).not.toThrow();
  }
  expect(Buffer.from(reportWorkbook([SUMMARY, FINDINGS], toFile)).equals(BYTES)).toBe(true);
});

test('headings stay in view, can be filtered, and come again on every page', () => {
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain('<autoFilter ref="A3:B6"/>');
  expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
  expect(part('xl/worksheets/sheet2.xml')).not.toContain('<autoFilter');
  expect(
    [...part('xl/workbook.xml').matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g)].map(
      ([, ...is]) => is,
    ),
  ).toEqual([
    ['_xlnm._FilterDatabase', "'汇总'!$A$3:$B$6"],
    ['_xlnm.Print_Titles', "'汇总'!$3:$3"],
    ['_xlnm.Print_Titles', "'O''校验 &amp; 报告'!$1:$1"],
  ]);
});

test('links lead to a cell of the workbook itself, or of another file', () => {
  const { Sheets } = read(BYTES, { cellStyles: false });
  expect(['A6', 'B6'].map((at) => Sheets['汇总']![at]!.l?.Target)).toEqual([
    "../sent/b.xlsx#'O''表'!H13",
    "#'汇总'!B2",
  ]);
});

test('a file that nothing leads to has no link', () => {
  const sheet = strFromU8(unzipSync(reportWorkbook([SUMMARY]))['xl/worksheets/sheet1.xml']!);
  expect(sheet.match(/<hyperlink /g)).toHaveLength(1);
});

test('a chart is drawn from the cells of its table, and keeps their numbers', () => {
  const chart = part('xl/charts/chart1.xml');
  expect(chart).toContain("<c:f>'汇总'!$B$4:$B$4</c:f>");
  expect(chart).toContain('<c:pt idx="0"><c:v>88.2</c:v></c:pt>');
  expect(chart).toContain('<a:t>最常见的&lt;问题&gt;</a:t>');
  expect(part('xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="../charts/chart1.xml"');
  // Each sheet that has charts has a drawing of its own, and charts are numbered through.
  expect(part('xl/drawings/_rels/drawing2.xml.rels')).toContain('Target="../charts/chart2.xml"');
});

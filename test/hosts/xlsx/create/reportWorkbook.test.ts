import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { reportWorkbook } from '../../../../src/hosts/xlsx/create/reportWorkbook';
import { openWorkbook } from '../../../../src/hosts/xlsx/xlsxHost';
import type { ReportSheet } from '../../../../src/report/reportSheet';

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
  ],
};
const FINDINGS: ReportSheet = {
  ...SUMMARY,
  name: "O'校验 & 报告",
  rows: [[{ value: '-1+1', style: 'info' }]],
};
const BYTES = reportWorkbook([SUMMARY, FINDINGS]);
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
  expect(heights).toEqual([22, 15, 15, 30, 60]);
});

test('a text longer than a cell may hold is cut', async () => {
  const long: ReportSheet = { ...SUMMARY, rows: [[{ value: '长'.repeat(40_000), style: 'text' }]] };
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
  expect(Buffer.from(reportWorkbook([SUMMARY, FINDINGS])).equals(BYTES)).toBe(true);
});

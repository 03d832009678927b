import { openWorkbook } from '../../../../src/hosts/xlsx/xlsxHost';
import { MAIN, RELATIONSHIPS, workbookOf } from '../workbookOf';

/** A workbook with two sheets: formulas on the first, a value on the second. */
async function calculations(calcPr: string, cells: string): Promise<readonly (string | undefined)[]> {
  const bytes = workbookOf({
    sheets: [
      { name: '表', data: `<row r="1"><c r="A1"><v>8</v></c><c r="B1"><v>0.1</v></c>${cells}</row>` },
      { name: '数', data: '<row r="1"><c r="A1"><v>5</v></c></row>' },
    ],
    parts: {
      'xl/workbook.xml':
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/>` +
        `<sheet name="数" sheetId="2" r:id="rId2"/></sheets>${calcPr}</workbook>`,
    },
  });
  const sheets = await openWorkbook(bytes).readSheets('all');
  return sheets.map(({ calculation }) => calculation);
}

const MANUAL = '<calcPr calcMode="manual"/>';
const result = (formula: string, value: string) => `<c r="C1"><f>${formula}</f><v>${value}</v></c>`;

describe('calculated by hand', () => {
  test.each([
    ['a sum that is another now', result('SUM(A1:B1)', '9.1')],
    ['a reference to another sheet', result('数!A1*2', '12')],
    ['an error that is none now', '<c r="C1" t="e"><f>A1/B1</f><v>#DIV/0!</v></c>'],
    ['a number that is an error now', result('A1/(B1-B1)', '80')],
  ])('%s is stale', async (_, cells) => {
    expect(await calculations(MANUAL, cells)).toEqual(['manual-stale', undefined]);
  });

  test.each([
    ['a sum that is right', result('SUM(A1:B1)', '8.1')],
    ['a binary remainder', result('A1+B1', '8.0999999999999996')],
    ['a remainder where nothing should be', result('B1*3-0.3', '5.5511151231257827E-17')],
    ['an empty cell that shows as 0', result('D9', '0')],
    ['a formula that only Excel understands', result('VLOOKUP(A1,A:B,2)', '3')],
    ['a reference to another workbook', result('[1]Sheet1!A1', '3')],
    ['a formula that was never calculated', '<c r="C1"><f>A1+1</f></c>'],
    ['no formula at all', ''],
  ])('%s is not', async (_, cells) => {
    expect(await calculations(MANUAL, cells)).toEqual([undefined, undefined]);
  });

  test('what Excel saved before it had calculated is stale, whatever the results', async () => {
    const calcPr = '<calcPr calcMode="manual" calcCompleted="0"/>';
    expect(await calculations(calcPr, result('VLOOKUP(A1,A:B,2)', '3'))).toEqual(['manual-stale', undefined]);
    expect(await calculations(calcPr, '')).toEqual([undefined, undefined]);
  });
});

test.each(['', '<calcPr calcId="191029"/>', '<calcPr calcMode="autoNoTable" calcCompleted="0"/>'])(
  'calculated by Excel itself (%s) nothing is stale',
  async (calcPr) => {
    expect(await calculations(calcPr, result('SUM(A1:B1)', '9.1'))).toEqual([undefined, undefined]);
  },
);

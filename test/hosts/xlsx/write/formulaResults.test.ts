import { openWorkbook } from '../../../../src/hosts/xlsx/xlsxHost';
import { parseA1 } from '../../../../src/sheet/address';
import type { CellValue } from '../../../../src/sheet/cell';
import { workbookOf } from '../workbookOf';

const row = (number: number, ...formulas: readonly string[]) =>
  `<row r="${number}">${formulas.map((formula, index) => `<c r="${'BC'[index]}${number}"><f>${formula}</f><v>1</v></c>`).join('')}</row>`;

/** The results after A1, which was 1, became 2. */
async function results(rows: readonly string[], ...addresses: readonly string[]): Promise<CellValue[]> {
  const data = `<row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}`;
  const host = openWorkbook(workbookOf({ sheets: [{ data }] }));
  const [before] = await host.readSheets('all');
  const edit = {
    sheetId: before!.id,
    sheet: before!.name,
    at: { row: 1, column: 1 },
    kind: 'score',
    before: { value: 1, formula: null },
    after: { value: 2, formula: null },
    reason: { 'zh-CN': '', 'en-US': '' },
  } as const;
  await host.apply({ edits: [edit], offered: [] });
  const [after] = await host.readSheets('all');
  return addresses.map((address) => {
    const { row: at, column } = parseA1(address)!;
    return after!.grid.cell(at, column)!.value;
  });
}

const numbers = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test('running totals down a column are right to the end', async () => {
  const rows = numbers(2, 1_000).map((number) => row(number, number === 2 ? 'A1' : `B${number - 1}+1`));
  expect(await results(rows, 'B2', 'B1000')).toEqual([2, 1_000]);
});

test('and up a column', async () => {
  const rows = numbers(2, 1_000).map((number) => row(number, number === 1_000 ? 'A1' : `B${number + 1}+1`));
  expect(await results(rows, 'B1000', 'B2')).toEqual([2, 1_000]);
});

test('formulas that ask in a circle keep their last results', async () => {
  expect(await results([row(2, 'C2+A1', 'B2')], 'B2', 'C2')).toEqual([1, 1]);
});

test('what would take too long keeps its last result, which Excel calculates when it opens the file', async () => {
  const rows = numbers(2, 1_000).map((number) => row(number, 'SUM(A:A)+SUM(B:B)'));
  expect(await results(rows, 'B1000')).toEqual([1]);
});

test('a formula longer than Excel takes is named with its cell', async () => {
  await expect(results([row(2, `${'A1+'.repeat(3_000)}1`)], 'B2')).rejects.toMatchObject({
    code: 'too-large',
    place: { cell: 'B2' },
  });
});

test('a formula that becomes an error has the error, and so has what leans on it', async () => {
  const rows = [row(2, '10/(A1-2)', 'B2*3'), row(3, 'SUM(B2:C2)', 'IFERROR(B2,0)')];
  const error = { error: '#DIV/0!' };
  expect(await results(rows, 'B2', 'C2', 'B3', 'C3')).toEqual([error, error, error, 0]);
});

test('only what depends on the change is worked out anew', async () => {
  // Their last results are wrong on purpose: nothing that they look at has changed.
  const rows = [row(2, 'D1+1', 'A1+1'), row(3, 'SUM(D1:E9)', 'C2*2'), row(4, 'SUM(A2:A9)')];
  expect(await results(rows, 'B2', 'C2', 'B3', 'C3', 'B4')).toEqual([1, 3, 1, 6, 1]);
});

test('cells above, below and beside a range are none of it', async () => {
  const rows = [
    '<row r="2"><c r="A2"><v>10</v></c><c r="B2"><v>100</v></c></row>',
    '<row r="3"><c r="A3"><v>1000</v></c></row>',
    row(5, 'SUM(A1:A2)', 'SUM(A1:B1)'),
  ];
  expect(await results(rows, 'B5', 'C5')).toEqual([12, 2]);
});

test('an error stays an error of its own kind', async () => {
  const rows = [row(2, 'IF(A1=2,#N/A,#DIV/0!)', 'IF(A1=2,1/0,0)')];
  expect(await results(rows, 'B2', 'C2')).toEqual([{ error: '#N/A' }, { error: '#DIV/0!' }]);
});

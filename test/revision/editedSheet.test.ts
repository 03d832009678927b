import { asRead, editedSheet } from '../../src/revision/editedSheet';
import type { Edit } from '../../src/revision/revision';
import { parseA1 } from '../../src/sheet/address';
import type { Cell, CellValue } from '../../src/sheet/cell';
import { Cells } from '../../src/sheet/cells';
import type { Sheet } from '../../src/sheet/sheet';

const cell = (value: CellValue, format = 'General', formula: string | null = null): Cell => ({
  value,
  text: String(value),
  formula,
  format,
  calculated: true,
});

const SHEET: Sheet = {
  id: 's1',
  name: '自评表',
  visibility: 'visible',
  isProtected: false,
  grid: new Cells(
    [
      [parseA1('A1')!, cell('执行率')],
      [parseA1('B1')!, cell(0.9, '0.00%', '=E6/D6')],
      [parseA1('A2')!, cell('得分')],
      [parseA1('B2')!, cell(9, '0.00')],
    ],
    { merged: ['B2:C3'], hiddenRows: [2] },
  ),
};

const edit = (at: string, value: CellValue): Edit => ({
  sheetId: 's1',
  sheet: '自评表',
  at: parseA1(at)!,
  kind: 'score',
  before: { value: null, formula: null },
  after: { value, formula: null },
  reason: { 'zh-CN': '', 'en-US': '' },
});

const shown = (sheet: Sheet, at: string) => {
  const { row, column } = parseA1(at)!;
  const found = sheet.grid.cell(row, column);
  return found && [found.value, found.text, found.formula, found.format];
};

describe('a sheet with edits made', () => {
  test.each<[what: string, at: string, value: CellValue, text: string, format: string]>([
    ['a percentage', 'B1', 0.862, '86.2%', '0.00%'],
    ['a number', 'B2', 8.62, '8.62', '0.00'],
    ['a text', 'A2', '自评得分', '自评得分', 'General'],
    ['nothing', 'A2', null, '', 'General'],
    ['an error', 'A2', { error: '#REF!' }, '#REF!', 'General'],
    ['a cell that was empty', 'D5', 7, '7', 'General'],
  ])('holds %s with the format that the cell had', (_, at, value, text, format) => {
    expect(shown(editedSheet(SHEET, [edit(at, value)]), at)).toEqual([value, text, null, format]);
  });

  test('holds everything else as before, hidden rows and merged cells too', () => {
    const after = editedSheet(SHEET, [edit('A1', '预算执行率')]);
    expect(['B1', 'A2', 'B2'].map((at) => shown(after, at))).toEqual(
      ['B1', 'A2', 'B2'].map((at) => shown(SHEET, at)),
    );
    expect([after.grid.isRowHidden(1), after.grid.isRowHidden(2), after.grid.merged]).toEqual([
      false,
      true,
      SHEET.grid.merged,
    ]);
    expect([after.id, after.name]).toEqual(['s1', '自评表']);
  });

  test('writes a merged cell where its content stands, whichever of its cells is named', () => {
    expect(shown(editedSheet(SHEET, [edit('C3', 8)]), 'B2')).toEqual([8, '8', null, '0.00']);
  });
});

test.each([
  ['B1', { value: 0.9, formula: '=E6/D6' }],
  ['C3', { value: 9, formula: null }],
  ['D5', { value: null, formula: null }],
])('an edit worked out ahead begins with what %s holds now', (at, before) => {
  expect(asRead(edit(at, 1), SHEET)).toEqual({ ...edit(at, 1), before });
});

import { lockedCells } from '../../../../src/hosts/xlsx/write/lockedCells';
import { parseA1 } from '../../../../src/sheet/address';

const STYLES =
  '<styleSheet><cellStyleXfs><xf><protection locked="0"/></xf></cellStyleXfs><cellXfs><xf/><xf><alignment/><protection locked="0"/></xf><xf><protection hidden="1"/></xf><xf><protection locked="true"/></xf></cellXfs></styleSheet>';
const SHEET =
  '<worksheet><cols><col min="2" max="3" style="1"/></cols><sheetData>' +
  '<row><c/><c s="1"/><c s="2"/><c s="3"/></row>' +
  '<row r="5" s="1" customFormat="1"><c r="C5"/></row>' +
  '<row r="6" s="1"/></sheetData></worksheet>';

test.each([
  ['A1', true, 'without a style'],
  ['B1', false, 'with a style that is open'],
  ['C1', true, 'with a style that only hides formulas'],
  ['D1', true, 'with a style that says so'],
  ['C5', true, 'stored without a style, whatever its row has'],
  ['D5', false, 'not stored, in a row whose style is open'],
  ['D6', true, 'not stored, in a row whose style is not in use'],
  ['B9', false, 'not stored, in a column whose style is open'],
  ['D9', true, 'not stored, in a column without a style'],
])('%s is locked: %s (%s)', (address, isLocked) => {
  expect(lockedCells(SHEET, STYLES)(parseA1(address)!)).toBe(isLocked);
});

test('without styles every cell is locked', () => {
  expect(lockedCells(SHEET, null)(parseA1('B1')!)).toBe(true);
});

test('a stylesheet without formats of cells locks every cell', () => {
  expect(lockedCells(SHEET, '<styleSheet><cellStyleXfs/></styleSheet>')(parseA1('B1')!)).toBe(true);
});

test('a sheet without cells and columns has none that is open', () => {
  expect(lockedCells('<worksheet/>', STYLES)(parseA1('B1')!)).toBe(true);
});

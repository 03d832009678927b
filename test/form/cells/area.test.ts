import { Area } from '../../../src/form/cells/area';
import type { Place } from '../../../src/form/cells/place';
import { rangeToA1, toA1 } from '../../../src/sheet/address';
import { numberCell, sheetOf } from '../sheetOf';
import type { Drawn } from '../sheetOf';

const areaOf = (rows: readonly string[], drawn?: Drawn) => new Area(sheetOf(rows, drawn).grid);
const shown = (place: Place) => `${toA1(place)} ${place.text}`.trim();

describe('what shows at a place', () => {
  test.each<[what: string, merged: readonly string[], row: number, column: number, expected: string]>([
    ['its own cell', [], 2, 2, 'B2 乙'],
    ['an empty cell', [], 2, 3, 'C2'],
    ['the first cell of its merged area', ['A1:C1'], 1, 3, 'A1 甲'],
    ['of an area over several rows', ['B2:C4'], 4, 3, 'B2 乙'],
    ['the first cell itself', ['B2:C4'], 2, 2, 'B2 乙'],
    ['what is covered, where the first cell is empty', ['A2:B2'], 2, 2, 'B2 乙'],
    ['the first cell where all are empty', ['C2:D3'], 3, 4, 'C2'],
    ['the first in its row of an area that begins further left', ['A2:B2'], 2, 1, 'A2'],
    ['beside an area', ['B2:C4'], 3, 4, 'D3'],
  ])('%s', (_, merged, row, column, expected) => {
    expect(shown(areaOf(['甲', '|乙', ''], { merged }).place(row, column))).toBe(expected);
  });

  test('of an area over thousands of rows', () => {
    const area = areaOf(['甲', '|乙'], { merged: ['A1:A2000', 'C1:C514', 'D1:D513'] });
    expect(shown(area.place(1999, 1))).toBe('A1 甲');
    expect(shown(area.place(1999, 2))).toBe('B1999');
    expect(rangeToA1(area.extent(1500, 1))).toBe('A1:A2000');
    expect(rangeToA1(area.extent(2001, 1))).toBe('A2001');
    expect([area.extent(514, 3), area.extent(513, 4)].map(rangeToA1)).toEqual(['C1:C514', 'D1:D513']);
  });

  test('a cell alone reaches no further than itself', () => {
    expect(rangeToA1(areaOf(['甲']).extent(1, 1))).toBe('A1');
  });
});

test('the cells of a row that hold something, between two columns', () => {
  const area = areaOf(['甲|乙||丙| ']);
  const between = (left: number, right: number) => area.filled(1, left, right).map(shown);
  expect(between(1, Infinity)).toEqual(['A1 甲', 'B1 乙', 'D1 丙']);
  expect(between(1, 4)).toEqual(['A1 甲', 'B1 乙', 'D1 丙']);
  expect(between(1, 3)).toEqual(['A1 甲', 'B1 乙']);
  expect(between(2, 4)).toEqual(['B1 乙', 'D1 丙']);
  expect(between(3, 3)).toEqual([]);
  expect(area.filled(2, 1, 4)).toEqual([]);
});

test('a formula that shows nothing holds something', () => {
  const area = areaOf([''], {
    cells: { A1: { value: '', text: '', formula: '=B1' }, B1: { value: null, text: '' } },
  });
  expect(area.filled(1, 1, 9).map(shown)).toEqual(['A1']);
});

describe('some columns of a sheet', () => {
  const rows = ['甲|乙|丙|丁', '||戊|', '己'];
  const part = areaOf(rows, { merged: ['A1:B1', 'C2:D3', 'D1:E1'], hiddenRows: [2] }).within({
    left: 2,
    right: 3,
  });

  test('hold their own cells alone', () => {
    expect(part.filled(1, 1, Infinity).map(shown)).toEqual(['B1 乙', 'C1 丙']);
    expect(part.grid.cell(1, 1)).toBeUndefined();
    expect(part.grid.cell(1, 3)?.text).toBe('丙');
    expect(part.grid.rows).toEqual([1, 2]);
    expect(part.grid.columns(1)).toEqual([2, 3]);
    expect(part.bounds).toEqual({ left: 2, right: 3 });
  });

  test('the areas that reach into them, and what is hidden', () => {
    expect(part.grid.merged.map(rangeToA1)).toEqual(['A1:B1', 'C2:D3']);
    expect(part.grid.mergedArea(3, 4)).toMatchObject({ top: 2, left: 3 });
    expect([1, 2].map((row) => part.grid.isRowHidden(row))).toEqual([false, true]);
    expect(part.grid.used && rangeToA1(part.grid.used)).toBe('B1:C3');
  });

  test('their formulas may lead to the other columns', () => {
    const whole = areaOf(['', ''], {
      cells: { A1: { ...numberCell(1), formula: '=C1' }, C1: { ...numberCell(1), formula: '=A1' } },
    });
    const place = whole.within({ left: 3, right: 3 }).place(1, 3);
    expect(place.references!.elsewhere(1, 3, '=A1')).toBe('cycle');
  });
});

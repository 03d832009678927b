import type { Cell } from '../../../src/sheet/cell';
import { pointsAt } from '../../../src/form/cells/numberEntry';
import { Place } from '../../../src/form/cells/place';
import { numberCell, textCell } from '../sheetOf';

function points(cell: Cell | undefined): unknown[] {
  const { number, reading, places } = pointsAt(new Place(1, 1, cell));
  return [number?.toString() ?? null, reading, places];
}

test.each([
  ['10', ['10', 'number', 0]],
  ['10.00', ['10', 'number', 2]],
  ['2.40', ['2.4', 'number', 2]],
  ['10分', ['10', 'number', 0]],
  ['10 分', ['10', 'number', 0]],
  ['（10）', ['10', 'number', 0]],
  ['(10分)', ['10', 'number', 0]],
  ['１０．５', ['10.5', 'number', 1]],
  ['８．００', ['8', 'number', 2]],
  ['8．5０', ['8.5', 'number', 2]],
  ['10%', ['10', 'number', 0]],
  ['97.9分（优）', ['97.9', 'number', 1]],
  ['88 良', ['88', 'number', 0]],
  ['８８分，良好', ['88', 'number', 0]],
  ['优', [null, 'not-a-number', 0]],
  ['-2', ['-2', 'number', 0]],
  ['', [null, 'empty', 0]],
  ['  ', [null, 'empty', 0]],
  ['-', [null, 'empty', 0]],
  ['—', [null, 'empty', 0]],
  ['/', [null, 'empty', 0]],
  ['无', [null, 'empty', 0]],
  ['十', [null, 'not-a-number', 0]],
  ['满分', [null, 'not-a-number', 0]],
  ['5/10', [null, 'not-a-number', 0]],
])('a weight or score written %j', (text, expected) => {
  expect(points(textCell(text))).toEqual(expected);
});

test.each<[string, Cell, unknown[]]>([
  ['a number', numberCell(4), ['4', 'number', 0]],
  ['a number shown with two places', numberCell(4, '0.00', '4.00'), ['4', 'number', 2]],
  ['a number stored more exactly than shown', numberCell(4.567, '0.0', '4.6'), ['4.567', 'number', 3]],
  ['the double beside 9.61', numberCell(9.609999999999999, '0.00', '9.61'), ['9.61', 'number', 2]],
  ['10 % of a whole form', numberCell(0.1, '0%', '10%'), ['10', 'number', 0]],
  ['a format that only writes a sign behind', numberCell(10, '0"%"', '10%'), ['10', 'number', 0]],
  ['more than Excel can tell to the unit', numberCell(1e15), [null, 'not-a-number', 0]],
  ['the largest double', numberCell(Number.MAX_VALUE), [null, 'not-a-number', 0]],
  ['the same as text', textCell('-9e99'), [null, 'not-a-number', 0]],
  ['true', { ...textCell('TRUE'), value: true }, [null, 'not-a-number', 0]],
  ['an error', { ...textCell('#DIV/0!'), value: { error: '#DIV/0!' } }, [null, 'error', 0]],
])('%s', (_, cell, expected) => {
  expect(points(cell)).toEqual(expected);
});

test('an empty cell, and one that is not stored', () => {
  expect(points({ ...textCell(''), value: null })).toEqual([null, 'empty', 0]);
  expect(points(undefined)).toEqual([null, 'empty', 0]);
});

test('a formula that was never calculated says so', () => {
  const cell: Cell = { value: null, text: '', formula: '=A1', format: 'General', calculated: false };
  expect(pointsAt(new Place(3, 2, cell))).toMatchObject({
    at: { row: 3, column: 2 },
    formula: '=A1',
    calculated: false,
    reading: 'empty',
  });
});

test('a labelled number is the stored one, not the rounded one that shows', () => {
  const entry = pointsAt(new Place(1, 1, numberCell(74.36, '0.0', '74.4')), '74.4');
  expect(entry.number?.toString()).toBe('74.36');
});

test.each([
  ['0%', '10%', '10'],
  ['0.00%', '10.00%', '10'],
  ['"约"0%', '约10%', '10'],
  // A sign that is only printed multiplies nothing.
  ['0"%"', '0.1%', '0.1'],
  ['0.0"（占%）"', '0.1（占%）', '0.1'],
  ['General', '0.1', '0.1'],
])('0.1 under the format %s is %s, read as %s points', (format, text, number) => {
  expect(points(numberCell(0.1, format, text))[0]).toBe(number);
});

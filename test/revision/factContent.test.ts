import type { NumberEntry } from '../../src/form/form';
import { Decimal } from '../../src/notation/decimal';
import { factContent } from '../../src/revision/factContent';
import type { CellValue } from '../../src/sheet/cell';
import { numberEntryOf } from '../scoring/formOf';

/** What a cell of that content becomes where another number takes the place of the one that was read. */
function becomes(value: CellValue, read: string | null, number: string): CellValue | null {
  const entry = { ...numberEntryOf(''), value };
  return factContent(entry, read === null ? null : new Decimal(read), new Decimal(number));
}

describe('another number in the cell of an amount, a weight, a target or an achievement', () => {
  test.each<[value: CellValue, read: string | null, number: string, after: CellValue]>([
    [null, null, '48.5', 48.5],
    [84.5, '84.5', '48.5', 48.5],
    [0.1 + 0.2, '0.3', '0.4', 0.4],
    ['≥100人次', '100', '1000', '≥1000人次'],
    [' ≥100 人次 ', '100', '1000', ' ≥1000 人次 '],
    ['84.50', '84.5', '48.5', '48.50'],
    ['1,404.67', '1404.67', '1440.67', '1440.67'],
    ['不少于100人次', '100', '10', '不少于10人次'],
  ])('%j, read as %s, with %s → %j', (value, read, number, after) => {
    expect(becomes(value, read, number)).toEqual(after);
  });

  test.each<[why: string, value: CellValue, read: string | null]>([
    ['it holds more than its number', '不少于100人次以上', '100'],
    ['its number was read in another unit', 5.8, '58000'],
    ['so was that of a text', '5.8万', '58000'],
    ['it holds another number first', '2024年100人', '100'],
    ['no number was read', '约百人', null],
    ['it is a number of which nothing was read', 7, null],
    ['it is a tick', true, '1'],
    ['it is an error', { error: '#REF!' }, '1'],
  ])('is left to a person where %s: %j', (_, value, read) => {
    expect(becomes(value, read, '48.5')).toBeNull();
  });

  test('is left to a person where a formula stands, or weight and score share the cell', () => {
    const entry: NumberEntry = { ...numberEntryOf('100'), value: 100 };
    const changed = (of: NumberEntry) => factContent(of, new Decimal(100), new Decimal(10));
    expect([changed(entry), changed({ ...entry, formula: '=A1' })]).toEqual([10, null]);
    const text: NumberEntry = { ...entry, value: '100' };
    expect([changed(text), changed({ ...text, isPart: true })]).toEqual(['10', null]);
  });
});

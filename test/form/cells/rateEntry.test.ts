import { Place } from '../../../src/form/cells/place';
import { rateAt } from '../../../src/form/cells/rateEntry';
import { Decimal } from '../../../src/notation/decimal';
import type { Cell } from '../../../src/sheet/cell';
import { numberCell, textCell } from '../sheetOf';

const of = (number: string | null) => ({ number: number === null ? null : new Decimal(number) });
const NOTHING = { whole: null, part: null, headingInPoints: false };

function read(cell: Cell | undefined, context: Partial<Parameters<typeof rateAt>[1]> = {}) {
  const { number, reading, spelling, places } = rateAt(new Place(1, 1, cell), { ...NOTHING, ...context });
  return `${number?.toString() ?? '-'} ${reading} ${spelling} ${places}`;
}

describe('a rate by itself', () => {
  test.each<[what: string, cell: Cell | undefined, expected: string]>([
    ['no cell', undefined, '- empty percent-text 0'],
    ['an empty text', textCell(''), '- empty percent-text 0'],
    ['blanks', textCell('  '), '- empty percent-text 0'],
    ['a sign for nothing', textCell('/'), '- empty percent-text 0'],
    ['words', textCell('一半'), '- not-a-number percent-text 0'],
    ['true or false', { ...textCell('TRUE'), value: true }, '- not-a-number percent-text 0'],
    ['an error', { ...textCell('#DIV/0!'), value: { error: '#DIV/0!' } }, '- error percent-text 0'],
    ['a percentage with blanks around it', textCell(' 50% '), '0.5 number percent-text 2'],
    ['a fraction', numberCell(0.5), '0.5 number fraction 1'],
    ['a number that may be either is no more than the whole', numberCell(1), '1 number fraction 0'],
    ['one that cannot be a fraction', numberCell(86.3), '0.863 number points 3'],
    ['a fraction that is shown as a percentage', numberCell(0.5, '0%', '50%'), '0.5 number fraction 2'],
    [
      'an empty cell that would show one',
      { ...textCell(''), value: null, format: '0%' },
      '- empty fraction 0',
    ],
  ])('%s', (_, cell, expected) => {
    expect(read(cell)).toBe(expected);
  });
});

describe('a number that may be a fraction or points is the one nearer to what it is a share of', () => {
  test.each<[rate: number, whole: string | null, part: string | null, expected: string]>([
    [1, '100', '1', '0.01 number points 2'],
    [1, '100', '100', '1 number fraction 0'],
    [1, '100', '40', '0.01 number points 2'],
    [1, '100', '60', '1 number fraction 0'],
    // Nothing is known of a share of nothing, or of what is not stated.
    [1, '0', '1', '1 number fraction 0'],
    [1, null, '1', '1 number fraction 0'],
    [1, '100', null, '1 number fraction 0'],
  ])('%d of %s and %s', (rate, whole, part, expected) => {
    expect(read(numberCell(rate), { whole: of(whole), part: of(part) })).toBe(expected);
  });

  test('below a heading that asks for points it is points', () => {
    expect(read(numberCell(1), { headingInPoints: true })).toBe('0.01 number points 2');
    expect(read(undefined, { headingInPoints: true })).toBe('- empty points 0');
  });
});

test('a rate from another workbook says so', () => {
  const references = { elsewhere: () => 'link' } as unknown as ConstructorParameters<typeof Place>[3];
  const cell = { ...numberCell(0.5), formula: '=[1]表!A1' };
  expect(rateAt(new Place(1, 1, cell, references), NOTHING).elsewhere).toBe('link');
  expect(rateAt(new Place(1, 1, numberCell(0.5), references), NOTHING)).not.toHaveProperty('elsewhere');
});

import { Decimal } from '../../src/notation/decimal';
import { printDecimal } from '../../src/notation/printDecimal';

describe('printDecimal', () => {
  test.each([
    ['4', 2, '4.00'],
    ['2.5', 2, '2.50'],
    ['2.371', 2, '2.371'],
    ['-0.5', 0, '-0.5'],
    ['-0', 1, '0.0'],
    ['0', 0, '0'],
    ['0', 2, '0.00'],
    ['15600000.00', 0, '15600000'],
    ['0.000001', 0, '0.000001'],
    ['1e15', 0, '1000000000000000'],
    ['1e45', 1, `1${'0'.repeat(45)}.0`],
    ['1e-31', 0, `0.${'0'.repeat(30)}1`],
  ])('%s with at least %d decimals is %s', (number, places, printed) => {
    expect(printDecimal(new Decimal(number), places)).toBe(printed);
  });
});

import { Decimal } from '../../src/notation/decimal';
import { decimalText } from '../../src/report/decimalText';
import { percent } from '../../src/report/percent';

describe('decimals in reports', () => {
  it.each<[string | null, number, string | null]>([
    ['2.3711', 2, '2.3711'],
    ['2.4', 2, '2.40'],
    ['4', 2, '4.00'],
    ['0', 0, '0'],
    ['-0', 2, '0.00'],
    ['15600000', 0, '15600000'],
    ['0.0000000000000000001', 0, '0.0000000000000000001'],
    ['1e30', 0, `1${'0'.repeat(30)}`],
    [null, 2, null],
  ])('%s with at least %i places is %s', (value, places, text) => {
    expect(decimalText(value === null ? null : new Decimal(value), places)).toBe(text);
  });

  it.each([
    ['0.4268', '42.68%'],
    ['1', '100%'],
    ['0', '0%'],
    [null, null],
  ])('the fraction %s is %s', (fraction, text) => {
    expect(percent(fraction)).toBe(text);
  });
});

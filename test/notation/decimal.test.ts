import { Decimal, decimalOfExcel } from '../../src/notation/decimal';

test.each([
  [9.609999999999999, '9.61'],
  [0.1 + 0.2, '0.3'],
  [173.73262, '173.73262'],
  [15600000, '15600000'],
  [0, '0'],
  [-1e-7, '-0.0000001'],
  [1e21, '1000000000000000000000'],
])('a cell that holds %p shows %s', (stored, shown) => {
  expect(decimalOfExcel(stored).toFixed()).toBe(shown);
});

test('halves are rounded up, as people do', () => {
  expect(new Decimal('2.345').toDecimalPlaces(2).toFixed()).toBe('2.35');
  expect(new Decimal('0.5').toDecimalPlaces(0).toFixed()).toBe('1');
});

test('a quotient carries 40 digits', () => {
  expect(new Decimal(1).div(3).toFixed()).toBe(`0.${'3'.repeat(40)}`);
});

import { Decimal } from '../../src/notation/decimal';
import { plain, scoreText } from '../../src/scoring/scoreText';

test.each([
  ['4', 2, '4.00'],
  ['4.5', 2, '4.50'],
  ['4.25', 2, '4.25'],
  ['3.333', 2, '3.333'],
  ['0', 2, '0.00'],
  ['-1', 2, '-1.00'],
  ['5', 0, '5'],
])('%s with %i places: %s', (number, places, text) => {
  expect(scoreText(new Decimal(number), places)).toBe(text);
});

test.each([
  ['15600000.00', '15600000'],
  ['0.000001', '0.000001'],
  ['42.680', '42.68'],
])('%s in a formula: %s', (number, text) => {
  expect(plain(new Decimal(number))).toBe(text);
});

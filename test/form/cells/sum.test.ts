import { onceACell, sum } from '../../../src/form/cells/sum';
import { Decimal } from '../../../src/notation/decimal';
import { numberEntryOf } from '../../scoring/formOf';

const numbers = (...texts: readonly (string | null)[]) => texts.map((text) => text && new Decimal(text));

test.each<[numbers: readonly (string | null)[], total: string | null]>([
  [['0.1', '0.2', '33.33'], '33.63'],
  [['0.1', null, '0.2'], '0.3'],
  [['0'], '0'],
  [[null, null], null],
  [[], null],
])('%j add up to %s', (parts, total) => {
  expect(sum(numbers(...parts) as (Decimal | null)[])?.toString() ?? null).toBe(total);
});

test('a weight that is merged over several rows counts once', () => {
  const [first, second, third] = [
    numberEntryOf('40', { row: 9, column: 7 }),
    numberEntryOf('40', { row: 9, column: 8 }),
    numberEntryOf('40', { row: 10, column: 7 }),
  ];
  const counted = onceACell([first, first, null, second, third, undefined, third]);
  expect(counted.map((number) => number?.toString() ?? '-')).toEqual(['40', '-', '-', '40', '40', '-', '-']);
});

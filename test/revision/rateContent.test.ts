import type { RateSpelling } from '../../src/form/form';
import { Decimal } from '../../src/notation/decimal';
import { rateContent } from '../../src/revision/rateContent';
import type { CellValue } from '../../src/sheet/cell';
import { rateEntryOf } from '../scoring/formOf';

const RATE = new Decimal('0.862');

describe('a rate of 86.2 % is spelled as the cell had it', () => {
  test.each<[text: string, spelling: RateSpelling, value: CellValue, after: CellValue]>([
    ['96.14%', 'percent-text', '96.14%', '86.20%'],
    ['96%', 'percent-text', '96%', '86.2%'],
    ['96.14', 'points', 96.14, 86.2],
    ['96.14', 'points', '96.14', '86.20'],
    ['0.9614', 'fraction', 0.9614, 0.862],
    ['0.9614', 'fraction', '0.9614', '0.8620'],
    ['96.14%', 'fraction', 0.9614, 0.862],
    ['96.14%', 'percent-text', '执行率：96.14%', '执行率：86.20%'],
  ])('%s, %s, in the cell %j → %j', (text, spelling, value, after) => {
    expect(rateContent({ ...rateEntryOf(text, spelling), value }, RATE, [])).toEqual(after);
  });
});

describe('into an empty cell it comes as the block’s other rates are spelled', () => {
  const empty = (heading: RateSpelling) => ({ ...rateEntryOf('', heading), value: null });
  const [blank, percent, points, fraction] = [
    rateEntryOf('', 'points'),
    rateEntryOf('96%'),
    rateEntryOf('96.1', 'points'),
    rateEntryOf('0.96', 'fraction'),
  ];

  test.each([
    [[blank, percent, points], '86.20%'],
    [[points, percent], 86.2],
    [[fraction], 0.862],
  ])('siblings %#', (siblings, after) => {
    expect(rateContent(empty('points'), RATE, siblings)).toBe(after);
  });

  test.each([
    ['percent-text', '86.20%'],
    ['points', 86.2],
    ['fraction', 0.862],
  ] as const)('else as the heading asks: %s', (heading, after) => {
    expect(rateContent(empty(heading), RATE, [blank])).toBe(after);
  });
});

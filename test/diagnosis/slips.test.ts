import fc from 'fast-check';
import type { Measured, SlipKind } from '../../src/diagnosis/slips';
import { isTellingSlip, slipBetween, slipsOf } from '../../src/diagnosis/slips';
import { Decimal } from '../../src/notation/decimal';

test.each<[recorded: string, meant: string, measured: Measured, kind: SlipKind | null]>([
  ['48', '84', 'number', 'digits-swapped'],
  ['48.5', '84.5', 'amount', 'digits-swapped'],
  ['485', '48.5', 'amount', 'point-shifted'],
  ['485000', '48.5', 'amount', 'yuan-for-wanyuan'],
  ['48.5', '485000', 'amount', 'wanyuan-for-yuan'],
  ['485000', '48.5', 'number', null],
  ['0.84', '84', 'share', 'percent-for-fraction'],
  ['84', '0.84', 'number', 'point-shifted'],
  ['488.5', '48.5', 'amount', 'digit-doubled'],
  ['8', '84', 'number', 'digit-lost'],
  ['173.73', '1573.73', 'amount', 'digit-lost'],
  ['0.25', '4.25', 'amount', 'digit-lost'],
  ['173.7', '173.73', 'amount', null],
  ['-84', '84', 'amount', 'sign-turned'],
  ['86.34', '86.54', 'number', 'digit-wrong'],
  ['86', '84', 'number', null],
  ['0', '84', 'number', null],
  ['84', '84', 'number', null],
  ['120', '97', 'number', null],
])('%s for %s (%s): %s', (recorded, meant, measured, kind) => {
  expect(slipBetween(new Decimal(recorded), new Decimal(meant), measured)).toBe(kind);
});

const typed = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.nat(2))
  .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)));
const measures = fc.constantFrom<Measured>('amount', 'share', 'number');

test('every number that may have been meant is told by the slip that leads to it', () => {
  fc.assert(
    fc.property(typed, measures, (recorded, measured) => {
      for (const slip of slipsOf(recorded, measured)) {
        if (!isTellingSlip(slip, recorded)) continue;
        expect(slipBetween(recorded, slip.meant, measured)).toBe(slip.kind);
      }
    }),
    { numRuns: 200 },
  );
});

test('windows leave out what lies outside of them, and nothing else', () => {
  fc.assert(
    fc.property(typed, measures, typed, typed, (recorded, measured, one, other) => {
      const window = { from: Decimal.min(one, other), to: Decimal.max(one, other) };
      const within = slipsOf(recorded, measured)
        .map(({ meant }) => meant)
        .filter((meant) => meant.gte(window.from) && meant.lte(window.to));
      expect(slipsOf(recorded, measured, [window]).map(({ meant }) => meant.toFixed())).toEqual(
        within.map((meant) => meant.toFixed()),
      );
    }),
    { numRuns: 500 },
  );
});

test('nothing tells what 0 was', () => {
  expect(slipsOf(new Decimal(0), 'number')).toEqual([]);
});

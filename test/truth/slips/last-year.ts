import { Decimal } from '../../../src/notation/decimal';
import { inDigits } from '../slip';
import type { Slip } from '../slip';
import type { What } from '../slots';

const YEARLY: ReadonlySet<What> = new Set([
  'budget',
  'executed',
  'part of the funds',
  'target',
  'achievement',
]);

export default {
  does: "last year's value left",
  make: inDigits(
    (digits, dice) => {
      const places = digits.split('.')[1]?.length ?? 0;
      const share = dice.pick([dice.between(60, 95), dice.between(105, 140)]);
      return new Decimal(digits).times(share).div(100).toFixed(places);
    },
    ({ what }) => YEARLY.has(what),
  ),
} satisfies Slip;

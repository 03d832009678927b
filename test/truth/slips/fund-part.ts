import { Decimal } from '../../../src/notation/decimal';
import { inDigits } from '../slip';
import type { Slip } from '../slip';

export default {
  does: 'a part of the funds changed',
  make: inDigits(
    (digits, dice) => {
      const places = digits.split('.')[1]?.length ?? 0;
      return new Decimal(digits).times(dice.between(50, 150)).div(100).toFixed(places);
    },
    ({ what }) => what === 'part of the funds',
  ),
} satisfies Slip;

import { Decimal } from '../../../src/notation/decimal';
import { inDigits } from '../slip';
import type { Slip } from '../slip';

export default {
  does: 'the rate not updated',
  make: inDigits(
    (digits, dice) => {
      const places = digits.split('.')[1]?.length ?? 0;
      const share = dice.between(70, 99);
      return new Decimal(digits).times(share).div(100).toFixed(places);
    },
    ({ what }) => what === 'rate',
  ),
} satisfies Slip;

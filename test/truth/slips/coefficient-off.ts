import { Decimal } from '../../../src/notation/decimal';
import { inDigits } from '../slip';
import type { Slip } from '../slip';

export default {
  does: 'a coefficient off',
  make: inDigits(
    (digits, dice) => {
      const places = digits.split('.')[1]?.length ?? 0;
      return new Decimal(digits).times(dice.between(60, 97)).div(100).toFixed(places);
    },
    ({ what }) => what === 'coefficient',
  ),
} satisfies Slip;

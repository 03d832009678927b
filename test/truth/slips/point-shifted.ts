import { Decimal } from '../../../src/notation/decimal';
import { inDigits } from '../slip';
import type { Slip } from '../slip';

export default {
  does: 'the point one place off, or left out',
  isKnown: true,
  make: inDigits((digits, dice) => {
    const [whole = '', cents = ''] = digits.split('.');
    if (cents !== '' && dice.chance(0.5)) return whole + cents;
    return new Decimal(digits).times(dice.chance(0.5) ? 10 : '0.1').toFixed();
  }),
} satisfies Slip;

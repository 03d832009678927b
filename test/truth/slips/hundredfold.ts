import { Decimal } from '../../../src/notation/decimal';
import { inDigits } from '../slip';
import type { Slip } from '../slip';

export default {
  does: 'a hundred times too much, or a hundredth',
  isKnown: true,
  make: inDigits((digits, dice) => new Decimal(digits).times(dice.chance(0.5) ? 100 : '0.01').toFixed()),
} satisfies Slip;

import { inDigits } from '../slip';
import type { Slip } from '../slip';

export default {
  does: 'a digit lost',
  isKnown: true,
  make: inDigits((digits, dice) => {
    const at = dice.below(digits.length);
    return digits[at] === '.' ? null : digits.slice(0, at) + digits.slice(at + 1);
  }),
} satisfies Slip;

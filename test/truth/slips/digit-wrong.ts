import { inDigits } from '../slip';
import type { Slip } from '../slip';

export default {
  does: 'one digit wrong',
  make: inDigits((digits, dice) => {
    const at = dice.below(digits.length);
    const other = String(dice.below(10));
    return digits[at] === '.' ? null : digits.slice(0, at) + other + digits.slice(at + 1);
  }),
} satisfies Slip;

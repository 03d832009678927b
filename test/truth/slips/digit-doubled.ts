import { inDigits } from '../slip';
import type { Slip } from '../slip';

export default {
  does: 'a digit typed twice',
  isKnown: true,
  make: inDigits((digits, dice) => {
    const at = dice.below(digits.length);
    return digits[at] === '.' ? null : digits.slice(0, at) + digits[at]! + digits.slice(at);
  }),
} satisfies Slip;

import { inDigits } from '../slip';
import type { Slip } from '../slip';

export default {
  does: 'two neighbouring digits swapped',
  isKnown: true,
  make: inDigits((digits, dice) => {
    const at = dice.below(digits.length - 1);
    const [first, second] = [digits[at]!, digits[at + 1]];
    if (second === undefined || first === '.' || second === '.' || first === second) return null;
    return digits.slice(0, at) + second + first + digits.slice(at + 2);
  }),
} satisfies Slip;

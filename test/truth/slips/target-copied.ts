import { textCell } from '../board';
import type { Slip } from '../slip';

export default {
  does: 'the target copied into the achievement, sign and all',
  make({ chart: { rows }, board }, dice) {
    const signed = rows.flatMap(({ target, actual, sign }) =>
      actual !== null && sign === null && /^[≥≤]/.test(board.text(target)) ? [{ target, actual }] : [],
    );
    if (signed.length === 0) return null;
    const { target, actual } = dice.pick(signed);
    return { changes: { [actual]: textCell(board.text(target)) }, what: 'achievement', at: [actual] };
  },
} satisfies Slip;

import { textCell } from '../board';
import type { Slip } from '../slip';

export default {
  does: 'the unit of an achievement left out',
  unshown: "an achievement without a unit has the target's, so it means the same",
  make({ chart: { rows }, board }, dice) {
    const glued = rows.flatMap(({ actual }) =>
      actual !== null && /^\d[\d.,]*(?!月|年)\D{1,4}$/.test(board.text(actual)) ? [actual] : [],
    );
    if (glued.length === 0) return null;
    const at = dice.pick(glued);
    const bare = board.text(at).replace(/\D+$/, '');
    return { changes: { [at]: textCell(bare) }, what: 'achievement', at: [at] };
  },
} satisfies Slip;

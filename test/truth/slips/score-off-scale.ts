import { Decimal } from '../../../src/notation/decimal';
import { typedIn } from '../number';
import type { Slip } from '../slip';

export default {
  does: "a score that the row's criterion cannot give",
  // The score itself, and the total that was added up before.
  findings: 2,
  make({ chart: { rows }, board }, dice) {
    const scaled = rows.flatMap(({ score, criterion }) =>
      score !== null && criterion?.worth.kind === 'scale' ? [{ score, scores: criterion.worth.scores }] : [],
    );
    if (scaled.length === 0) return null;
    const { score, scores } = dice.pick(scaled);
    const typed = typedIn(board.cells.get(score));
    if (!typed) return null;
    const off = new Decimal(typed.digits).minus(dice.pick(['0.3', '0.7', '1.3']));
    if (off.lte(0) || scores.some((one) => off.minus(one).abs().lt('0.1'))) return null;
    return { changes: { [score]: typed.with(off.toFixed()) }, what: 'score', at: [score] };
  },
} satisfies Slip;

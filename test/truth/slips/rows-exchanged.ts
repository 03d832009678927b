import type { Slip } from '../slip';

export default {
  does: 'the scores of two neighbouring rows exchanged',
  // Two cells are wrong.
  findings: 2,
  unshown: 'both rows have a reason, and neither score exceeds its weight or its rule',
  make({ chart: { rows }, board }, dice) {
    const pairs = rows.slice(1).flatMap((row, index) => {
      const [above, below] = [rows[index]!.score, row.score];
      return above !== null && below !== null && board.text(above) !== board.text(below)
        ? [[above, below]]
        : [];
    });
    if (pairs.length === 0) return null;
    const [above, below] = dice.pick(pairs) as [string, string];
    const changes = { [above]: board.cells.get(below)!, [below]: board.cells.get(above)! };
    return { changes, what: 'score', at: [above, below] };
  },
} satisfies Slip;

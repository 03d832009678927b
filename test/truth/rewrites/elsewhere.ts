import { movedBy } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: 'the form elsewhere on the sheet',
  make({ board }, dice) {
    const [down, right] = [dice.between(0, 40), dice.between(1, 12)];
    const move = ({ row, column }: { row: number; column: number }) => ({
      row: row + down,
      column: column + right,
    });
    return {
      board: board.moved(
        move,
        board.hiddenRows.map((row) => row + down),
      ),
      moved: movedBy(move),
    };
  },
} satisfies Rewrite;

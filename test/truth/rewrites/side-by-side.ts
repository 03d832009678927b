import { parseA1 } from '../../../src/sheet/address';
import { Board } from '../board';
import type { A1 } from '../board';
import { movedBy } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: 'another right form beside it on the same sheet',
  make({ board }, dice, other) {
    const form = other();
    const beside = form.board;
    const gap = dice.between(1, 3);
    const widthOf = ({ cells, merged }: Board) =>
      Math.max(...[...cells.keys()].map((at) => parseA1(at)!.column), ...merged.map(({ right }) => right));
    const isLeft = dice.chance(0.5);
    const [left, right] = isLeft ? [board, beside] : [beside, board];
    const offset = widthOf(left) + gap;
    const move = ({ row, column }: { row: number; column: number }) => ({ row, column: column + offset });
    const moved = right.moved(move);
    const cells = new Map([...left.cells, ...moved.cells]);
    return {
      board: new Board(board.name, cells, [...left.merged, ...moved.merged]),
      ...(isLeft ? {} : { moved: movedBy(move) }),
      also: [{ form, moved: isLeft ? movedBy(move) : (at: A1) => at }],
    };
  },
} satisfies Rewrite;

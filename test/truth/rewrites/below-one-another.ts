import { parseA1 } from '../../../src/sheet/address';
import type { Address } from '../../../src/sheet/address';
import { Board } from '../board';
import { movedBy } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: 'another right form below it on the same sheet',
  make({ board }, dice, other) {
    const form = other();
    const below = form.board;
    const last = Math.max(
      ...[...board.cells.keys()].map((at) => parseA1(at)!.row),
      ...board.merged.map(({ bottom }) => bottom),
    );
    const gap = dice.between(1, 4);
    const move = ({ row, column }: Address) => ({ row: row + last + gap, column });
    const moved = below.moved(move);
    return {
      board: new Board(board.name, new Map([...board.cells, ...moved.cells]), [
        ...board.merged,
        ...moved.merged,
      ]),
      also: [{ form, moved: movedBy(move) }],
    };
  },
} satisfies Rewrite;

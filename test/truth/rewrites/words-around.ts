import { parseA1, toA1 } from '../../../src/sheet/address';
import { textCell } from '../board';
import { movedBy } from '../rewrite';
import type { Rewrite } from '../rewrite';

const ABOVE = ['附件2', '内部资料', '填报日期：2024年3月5日', '单位：某单位（盖章）'];
const BELOW = ['填表人：张三    联系电话：010-12345678', '审核人：李四', '填报日期：2024年3月5日'];

export default {
  does: 'words above and below the form: 附件2, 填表人, 填报日期',
  make({ board }, dice) {
    const shift = dice.between(0, 2);
    const move = ({ row, column }: { row: number; column: number }) => ({ row: row + shift, column });
    const moved = board.moved(move);
    const last = Math.max(...[...moved.cells.keys()].map((at) => parseA1(at)!.row));
    const left = Math.min(...[...moved.cells.keys()].map((at) => parseA1(at)!.column));
    const above = Array.from({ length: shift }, (_, i) => [
      toA1({ row: i + 1, column: left }),
      textCell(dice.pick(ABOVE)),
    ]);
    const below = [[toA1({ row: last + dice.between(1, 2), column: left }), textCell(dice.pick(BELOW))]];
    return { board: moved.with(Object.fromEntries([...above, ...below])), moved: movedBy(move) };
  },
} satisfies Rewrite;

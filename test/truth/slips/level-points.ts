import { textCell } from '../board';
import type { Slip } from '../slip';

export default {
  does: "a level's stated points changed",
  make({ chart: { stated }, board }, dice) {
    if (stated.length === 0) return null;
    const { at } = dice.pick(stated);
    const text = board.text(at);
    const points = /(\d+(?:\.\d+)?)分/.exec(text)?.[1];
    if (points === undefined) return null;
    const other = Number(points) + dice.pick([-10, -5, -2, 2, 5, 10]);
    if (other <= 0) return null;
    const changed = text.replace(`${points}分`, `${other}分`);
    return { changes: { [at]: textCell(changed) }, what: 'level', at: [at] };
  },
} satisfies Slip;

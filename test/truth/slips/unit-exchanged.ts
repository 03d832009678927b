import { textCell } from '../board';
import type { Slip } from '../slip';

const OTHERS = ['万元', '%', '天', '公里', '元'];

export default {
  does: 'another unit in an achievement',
  unshown: 'the amount in the other unit meets the target as well',
  make({ chart: { rows }, board }, dice) {
    const glued = rows.flatMap(({ actual }) =>
      actual !== null && /^\d[\d.,]*(?!月|年)\D{1,4}$/.test(board.text(actual)) ? [actual] : [],
    );
    if (glued.length === 0) return null;
    const at = dice.pick(glued);
    const [, number = '', unit = ''] = /^([\d.,]+)(.*)$/s.exec(board.text(at))!;
    const other = dice.pick(OTHERS.filter((each) => each !== unit));
    return { changes: { [at]: textCell(number + other) }, what: 'achievement', at: [at] };
  },
} satisfies Slip;

import { textCell } from '../board';
import type { Slip } from '../slip';

export default {
  does: 'a reason replaced by 无, -, / or 已完成',
  unshown: 'the row has its whole weight and meets its target: nobody asks for a reason',
  make({ chart: { rows }, board }, dice) {
    const noted = rows.flatMap(({ note }) => (note !== null && board.text(note) !== '' ? [note] : []));
    if (noted.length === 0) return null;
    const at = dice.pick(noted);
    return {
      changes: { [at]: textCell(dice.pick(['无', '无', '-', '/', '0', '已完成', '按计划完成'])) },
      what: 'note',
      at: [at],
    };
  },
} satisfies Slip;

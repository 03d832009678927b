import { textCell } from '../board';
import type { Slip } from '../slip';

export default {
  does: 'the grade not updated',
  make({ chart: { grade }, board }, dice) {
    if (grade === null || board.text(grade) === '') return null;
    const other = dice.pick(['优', '良', '中', '差'].filter((word) => word !== board.text(grade)));
    return { changes: { [grade]: textCell(other) }, what: 'grade', at: [grade] };
  },
} satisfies Slip;

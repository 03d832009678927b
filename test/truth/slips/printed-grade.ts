import { textCell } from '../board';
import { gradeOf } from '../draw/content';
import type { Slip } from '../slip';

export default {
  does: 'the grade as it usually is, not as the form prints it',
  make({ chart: { grade, grades, total }, board }) {
    if (grade === null || !grades || total.score === null) return null;
    const usual = gradeOf(board.text(total.score));
    if (usual === board.text(grade)) return null;
    return { changes: { [grade]: textCell(usual) }, what: 'grade', at: [grade] };
  },
} satisfies Slip;

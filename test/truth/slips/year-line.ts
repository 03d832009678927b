import { retyped } from '../board';
import type { Slip } from '../slip';

export default {
  does: 'the line of the year one off',
  unshown: 'the title does not say the year, so that nothing contradicts the line below it',
  make({ chart: { yearLine }, board }, dice) {
    const year = /\d{4}/.exec(board.text(yearLine))?.[0];
    if (yearLine === null || year === undefined) return null;
    const other = String(Number(year) + dice.pick([-1, 1]));
    const cell = board.cells.get(yearLine)!;
    const changed = retyped(cell, String(cell.value).replace(year, other));
    return { changes: { [yearLine]: changed }, what: 'year', at: [yearLine] };
  },
} satisfies Slip;

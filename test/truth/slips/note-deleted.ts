import type { Slip } from '../slip';

export default {
  does: 'a reason deleted',
  unshown: 'the row has its whole weight and meets its target: nobody asks for a reason',
  make({ chart: { rows }, board }, dice) {
    const noted = rows.flatMap(({ note }) => (note !== null && board.text(note) !== '' ? [note] : []));
    if (noted.length === 0) return null;
    const at = dice.pick(noted);
    return { changes: { [at]: null }, what: 'note', at: [at] };
  },
} satisfies Slip;

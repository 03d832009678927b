import { textCell } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';
import { slotsOf } from '../slots';

export default {
  does: 'spaces and line breaks around values',
  make(source, dice) {
    const { board, chart } = source;
    const texts = slotsOf(chart).filter(({ at }) => {
      const cell = board.cells.get(at);
      return typeof cell?.value === 'string' && cell.value.trim() !== '';
    });
    const changes = some(texts, dice).map(({ at }) => {
      const [before, behind] = dice.pick([
        [' ', ''],
        ['', ' '],
        ['', '\n'],
        ['　', '　'],
        ['\u00a0', ''],
      ]) as [string, string];
      return [at, textCell(before + board.text(at) + behind)];
    });
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;

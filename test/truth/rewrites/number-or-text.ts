import { numberCell, textCell } from '../board';
import { separated, showsAll } from '../number';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';
import { slotsOf } from '../slots';

export default {
  does: 'numbers as text, text as numbers, through a format or without one',
  make(source, dice) {
    const { board, chart } = source;
    const slots = slotsOf(chart).filter(({ at, what }) => {
      const cell = board.cells.get(at);
      if (cell && !showsAll(cell)) return false;
      return what !== 'target' && what !== 'achievement' && /^[\d,]+(?:\.\d+)?$/.test(cell?.text ?? '');
    });
    const changes = some(slots, dice).map(({ at, what }) => {
      const cell = board.cells.get(at)!;
      const plain = cell.text.replaceAll(',', '');
      const places = plain.split('.')[1]?.length ?? 0;
      const isMoney = ['budget', 'executed', 'initial budget', 'part of the funds'].includes(what);
      // A format may only show what the cell holds.
      if (typeof cell.value === 'number') {
        return [at, textCell(isMoney && dice.chance(0.5) ? separated(plain) : plain)];
      }
      const format = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
      return [
        at,
        numberCell(
          Number(plain),
          dice.pick([
            String(Number(plain)) === plain ? 'General' : format,
            isMoney ? `#,##${format}` : format,
          ]),
        ),
      ];
    });
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;

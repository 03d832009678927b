import { retyped } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';
import { slotsOf } from '../slots';

export default {
  does: 'full width digits, points, signs of percent and brackets',
  make(source, dice) {
    const { board, chart } = source;
    const texts = [...slotsOf(chart).map(({ at }) => at), chart.title, ...chart.headings].filter((at) => {
      const cell = board.cells.get(at);
      return typeof cell?.value === 'string' && /[\d%()]/.test(cell.value);
    });
    const changes = some([...new Set(texts)], dice).map((at) => {
      const cell = board.cells.get(at)!;
      const wide = String(cell.value).replace(/[\d.%()]/g, (character) =>
        String.fromCharCode(character.charCodeAt(0) + 0xfee0),
      );
      return [at, retyped(cell, wide)];
    });
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;

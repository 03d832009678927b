import { Decimal } from '../../../src/notation/decimal';
import type { Cell } from '../../../src/sheet/cell';
import { numberCell, textCell } from '../board';
import { showsAll } from '../number';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';
import type { Dice } from '../draw/random';
import { slotsOf } from '../slots';
import type { What } from '../slots';

const RATES: ReadonlySet<What> = new Set(['rate', 'rate of a part', 'completion rate', 'coefficient']);

export default {
  does: 'rates as 96.14%, 0.9614, 96.14 or 0.9614 shown as 96.14%',
  make(source, dice) {
    const { board, chart } = source;
    const rates = slotsOf(chart).filter(
      ({ what, at }) =>
        RATES.has(what) && /^\d+(?:\.\d+)?%$/.test(board.text(at)) && showsAll(board.cells.get(at)!),
    );
    const changes = some(rates, dice).map(({ at }) => [at, otherwise(board.text(at).slice(0, -1), dice)]);
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;

function otherwise(percent: string, dice: Dice): Cell {
  const places = percent.split('.')[1]?.length ?? 0;
  const fraction = Number(new Decimal(percent).div(100).toFixed());
  const format = places === 0 ? '0%' : `0.${'0'.repeat(places)}%`;
  return dice.pick([
    () => textCell(`${percent} %`),
    () => textCell(percent),
    () => numberCell(Number(percent)),
    () => numberCell(fraction, format),
    // 1 and 100 may mean each other; what is between cannot.
    () => numberCell(fraction, `0.${'0'.repeat(places + 2)}`),
  ])();
}

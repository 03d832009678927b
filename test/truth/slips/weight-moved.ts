import { Decimal } from '../../../src/notation/decimal';
import { typedIn } from '../number';
import type { Slip } from '../slip';

export default {
  does: 'points of one row given to another',
  // Two cells are wrong.
  findings: 2,
  make({ chart: { rows }, board }, dice) {
    const weighed = rows.flatMap(({ weight }) => (weight === null ? [] : [weight]));
    if (weighed.length < 2) return null;
    const [from, to] = dice.shuffled(weighed);
    const [less, more] = [typedIn(board.cells.get(from!)), typedIn(board.cells.get(to!))];
    if (!less || !more) return null;
    const moved = new Decimal(dice.pick(['1', '2', '5', '0.5']));
    const left = new Decimal(less.digits).minus(moved);
    if (left.lte(0)) return null;
    const changes = {
      [from!]: less.with(left.toFixed()),
      [to!]: more.with(new Decimal(more.digits).plus(moved).toFixed()),
    };
    return { changes, what: 'weight', at: [from!, to!] };
  },
} satisfies Slip;

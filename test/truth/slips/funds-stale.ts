import { Decimal } from '../../../src/notation/decimal';
import { typedIn } from '../number';
import type { Slip } from '../slip';

export default {
  does: 'rate and execution score left when the executed amount changed',
  make({ chart: { funds }, board }, dice) {
    const { rate = null, score = null } = funds[0] ?? {};
    if (rate === null || score === null) return null;
    const [percent, points] = [typedIn(board.cells.get(rate)), typedIn(board.cells.get(score))];
    if (!percent || !points || Number(points.digits) === 0) return null;
    const share = new Decimal(dice.between(60, 94)).div(100);
    const of = (digits: string) =>
      new Decimal(digits).times(share).toFixed(Math.max(2, digits.split('.')[1]?.length ?? 0));
    const changes = { [rate]: percent.with(of(percent.digits)), [score]: points.with(of(points.digits)) };
    // 8 for 8.00 would be a score in whole points.
    if (Object.values(changes).some(({ value }) => Number.isInteger(value))) return null;
    return { changes, what: 'rate', at: [rate, score] };
  },
} satisfies Slip;

import { Decimal } from '../../../src/notation/decimal';
import { typedIn } from '../number';
import type { Slip } from '../slip';

export default {
  does: 'the execution weighed as it usually is, not as the form prints it',
  // Weights add up to 100 no more, and the score is above its weight or not of it.
  findings: 2,
  make({ chart: { funds, grades }, board }) {
    const weight = grades ? (funds[0]?.weight ?? null) : null;
    const typed = weight === null ? null : typedIn(board.cells.get(weight));
    if (weight === null || !typed || new Decimal(typed.digits).eq(10)) return null;
    return { changes: { [weight]: typed.with('10') }, what: 'execution weight', at: [weight] };
  },
} satisfies Slip;

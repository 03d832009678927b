import type { Slip } from '../slip';
import { slotsOf } from '../slots';
import type { What } from '../slots';

/** A blank rate, coefficient or completion rate is filled in or left: nothing is claimed. */
const NEEDED: ReadonlySet<What> = new Set([
  'budget',
  'executed',
  'execution score',
  'achievement',
  'target',
  'weight',
  'score',
  'total',
]);

export default {
  does: 'a number that is needed blanked',
  make({ chart, board }, dice) {
    const slots = slotsOf(chart).filter(({ what, at }) => NEEDED.has(what) && board.text(at) !== '');
    if (slots.length === 0) return null;
    const what = dice.pick([...new Set(slots.map((slot) => slot.what))]);
    const { at } = dice.pick(slots.filter((slot) => slot.what === what));
    return { changes: { [at]: null }, what, at: [at] };
  },
} satisfies Slip;

import { textCell } from '../board';
import { typedIn } from '../number';
import type { Slip } from '../slip';
import { slotsOf } from '../slots';
import type { What } from '../slots';

/** In a sentence of words a letter may well stand; in these cells it never does. */
const NUMBERS: ReadonlySet<What> = new Set([
  'budget',
  'executed',
  'weight',
  'score',
  'total',
  'execution score',
]);

export default {
  does: 'O for 0, l for 1, or a point too many',
  make({ chart, board }, dice) {
    const slots = slotsOf(chart).filter(({ what }) => NUMBERS.has(what));
    if (slots.length === 0) return null;
    const what = dice.pick([...new Set(slots.map((slot) => slot.what))]);
    const { at } = dice.pick(slots.filter((slot) => slot.what === what));
    const typed = typedIn(board.cells.get(at));
    if (!typed) return null;
    const spoiled = dice.pick([
      typed.digits.replace('0', 'O'),
      typed.digits.replace('1', 'l'),
      typed.digits.replace('.', '..'),
    ]);
    return spoiled === typed.digits ? null : { changes: { [at]: textCell(spoiled) }, what, at: [at] };
  },
} satisfies Slip;

import type { A1, Changes } from './board';
import type { Source } from './chart';
import { showsAll, typedIn } from './number';
import type { Dice } from './draw/random';
import type { Slot, What } from './slots';
import { slotsOf } from './slots';

/** A slip that was made in a form. */
export interface Slipped {
  readonly changes: Changes;
  /** What was slipped in: budget, weight, target … */
  readonly what: What;
  /** The cells that somebody slipped in. */
  readonly at: readonly A1[];
}

/** A kind of human slip: one file in slips/, the default export. */
export interface Slip {
  /** For the table: what somebody did. */
  readonly does: string;
  /**
   * True where DOMAIN.md §5 names the slip: a fact that it makes two or more recorded results right again
   * is doubted, and nothing that follows from it may be written.
   */
  readonly isKnown?: true;
  /** How many findings it may take; one where nothing is said. */
  readonly findings?: number;
  /** Why some of these slips contradict nothing in the form, beside the reasons of slots.ts. */
  readonly unshown?: string;
  /** Makes the slip in a right form; null where the form has no place for it. */
  make(source: Source, dice: Dice): Slipped | null;
}

const DATE = /\d\s*月|\d{4}\s*年/;

/** A slip in the digits of any number of the form, or of some kinds of numbers. */
export function inDigits(
  change: (digits: string, dice: Dice) => string | null,
  isPlace: (slot: Slot) => boolean = () => true,
): Slip['make'] {
  return ({ chart, board }, dice) => {
    const places = slotsOf(chart).filter((slot) => isPlace(slot) && !DATE.test(board.text(slot.at)));
    if (places.length === 0) return null;
    // Each kind of number alike, however many cells a form has of it.
    const what = dice.pick([...new Set(places.map((slot) => slot.what))]);
    const { at } = dice.pick(places.filter((slot) => slot.what === what));
    const typed = typedIn(board.cells.get(at));
    if (!typed || Number(typed.digits) === 0) return null;
    const digits = change(typed.digits, dice);
    if (digits === null || !isTypable(digits) || Number(digits) === Number(typed.digits)) return null;
    const cell = typed.with(digits);
    // What a format hides nobody can see.
    return !showsAll(cell) ? null : { changes: { [at]: cell }, what, at: [at] };
  };
}

/** Nobody types 073.1, and no cell holds twenty digits. */
function isTypable(digits: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits) && digits.replace('.', '').length <= 14;
}

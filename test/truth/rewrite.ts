import { parseA1, toA1 } from '../../src/sheet/address';
import type { Address } from '../../src/sheet/address';
import type { A1, Board, Changes } from './board';
import type { Source } from './chart';
import type { Dice } from './draw/random';
import type { Standing } from './sources';

/** The same form said otherwise. */
export interface Rewritten {
  readonly board: Board;
  /** Where a cell has gone; where nothing moved it is left out. */
  readonly moved?: (at: A1) => A1;
  /** Another form that now stands on the same sheet, and where its cells have gone. */
  readonly also?: readonly { readonly form: Standing; readonly moved: (at: A1) => A1 }[];
  /** Other sheets of the workbook, before and behind. */
  readonly before?: readonly Board[];
  readonly behind?: readonly Board[];
}

/** A way to say the same otherwise: one file in rewrites/, the default export. */
export interface Rewrite {
  /** For the table. */
  readonly does: string;
  /** Says a form otherwise; null where the form has no place for it. */
  make(source: Source, dice: Dice, other: () => Standing): Rewritten | null;
}

/** A rewrite of cells alone. */
export function cellsSaid({ board }: Source, changes: Changes): Rewritten | null {
  return Object.keys(changes).length === 0 ? null : { board: board.with(changes) };
}

export function movedBy(to: (at: Address) => Address): (at: A1) => A1 {
  return (at) => toA1(to(parseA1(at)!));
}

/** Some of a list, at least one; none of an empty one. */
export function some<T>(list: readonly T[], dice: Dice): T[] {
  const chosen = list.filter(() => dice.chance(0.5));
  return chosen.length > 0 || list.length === 0 ? chosen : [dice.pick(list)];
}

import type { Decimal } from '../notation/decimal';
import type { ArithmeticCell, EquationKind, Value } from './diagnosis';

/** Numbers to try in place of what cells record. */
export type Changes = ReadonlyMap<ArithmeticCell, Value>;

export const UNCHANGED: Changes = new Map();

/** `silent`: a number is missing, or the equation would hold for nearly any, so that it proves nothing. */
export type State = 'holds' | 'fails' | 'silent';

/** One equation, or bound, of a form's arithmetic. */
export interface Equation {
  readonly kind: EquationKind;
  /** The cell of the sum, the rate, the total, the score; of `parts` the whole. */
  readonly of: ArithmeticCell;
  /** The others. */
  readonly from: readonly ArithmeticCell[];
  /** `of` follows from the others and is written anew when they change. */
  readonly isDirected: boolean;
  /** What is stated, where `of` does not hold it: that all weights are 100. */
  readonly demanded?: Decimal;
  state(changes: Changes): State;
  /**
   * What `of` would have to be, before rounding; of a bound, the bound. Null where the others do not say.
   */
  exact(changes: Changes): Value | null;
  /** The least and the most that a scale gives, which `of` may lie between; only where there is a scale. */
  between?(changes: Changes): readonly [least: Decimal, most: Decimal] | null;
  /** The value of one of its cells with which it would hold, the others as they are; null where none is. */
  solve(cell: ArithmeticCell, changes: Changes): Value | null;
}

export function valueOf(cell: ArithmeticCell, changes: Changes): Value | null {
  return changes.size === 0 ? cell.recorded : (changes.get(cell) ?? cell.recorded);
}

/** The same for cells that hold numbers, which are all but the grade's. */
export function numberOf(cell: ArithmeticCell, changes: Changes): Decimal | null {
  return valueOf(cell, changes) as Decimal | null;
}

/** A sum that is added up once; later changes of a few cells are added to it. */
export interface Sum {
  readonly cells: ReadonlySet<ArithmeticCell>;
  /** Null where one of the cells holds no number. */
  of(changes: Changes): Decimal | null;
}

/** @param base what is added besides the cells, or null where one number is missing */
export function sumOf(cells: ReadonlySet<ArithmeticCell>, base: Decimal | null): Sum {
  return {
    cells,
    of(changes) {
      if (base === null || changes.size === 0) return base;
      let sum = base;
      for (const [cell, value] of changes) {
        if (cells.has(cell)) sum = sum.plus(value).minus(cell.recorded!);
      }
      return sum;
    },
  };
}

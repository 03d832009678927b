import type { Entry, NumberEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import type { Address } from '../sheet/address';
import type { SlipKind } from './slips';

/** Which number of the form a cell holds. */
export type CellRole =
  | 'initial'
  | 'budget'
  | 'executed'
  | 'rate'
  | 'execution-weight'
  | 'execution-score'
  | 'target'
  | 'actual'
  | 'weight'
  | 'coefficient'
  | 'completion'
  | 'score'
  | 'level-weight'
  | 'total-weight'
  | 'total'
  | 'other-total'
  | 'grade';

/** A number, or the name of a grade. */
export type Value = Decimal | string;

/** A cell that takes part in the form's arithmetic. A cell merged over several rows is one. */
export interface ArithmeticCell {
  readonly at: Address;
  readonly role: CellRole;
  /** `fact`: somebody entered it. `result`: it follows from others and may be outdated. */
  readonly nature: 'fact' | 'result';
  /** What is recorded: an amount in the form's money unit, points in 分, a rate as a fraction, a grade's name. */
  readonly recorded: Value | null;
  /** Null for a weight that stands in a label's text, and for a target or achievement without a cell. */
  readonly entry: NumberEntry | Entry | null;
  /** Index into `form.funds`; null where it is no cell of the funds block. */
  readonly fund: number | null;
  /** Index into `form.indicators`: the first of the rows that the cell is merged over. */
  readonly indicator: number | null;
}

/** The equations and bounds that a form's numbers have to keep. */
export type EquationKind =
  /** A row of funds is the sum of the parts below it. */
  | 'parts'
  /** Not more was spent than the year's budget. */
  | 'within-budget'
  /** The weight stated for a level is the sum of its rows' weights. */
  | 'level-weight'
  /** A level's scores are not more than the weight stated for it, where its rows have no weights. */
  | 'level-scores'
  /** All weights add up to what the ruleset demands, 100. */
  | 'all-weights'
  /** The weight stated in the total's row is the sum of the weights. */
  | 'stated-weight'
  /** Rate = executed ÷ budget. */
  | 'rate'
  /** Execution score = weight × min(1, executed ÷ budget). */
  | 'execution-score'
  /** Score = coefficient × weight. */
  | 'coefficient'
  /** The achievement of an indicator about budget execution = the rate of the funds. */
  | 'execution-indicator'
  /** Completion rate = achievement ÷ target. */
  | 'completion'
  /** Total = execution score + indicators' scores. */
  | 'total'
  /** Grade = grade of the total. */
  | 'grade'
  /** An indicator's score is one that the rules allow for its target, achievement and weight. */
  | 'row';

/** An equation that does not hold, with its numbers. */
export interface FailedEquation {
  readonly kind: EquationKind;
  /** The cell of the sum, the rate, the total: of `parts` the whole, of `within-budget` the executed amount. */
  readonly of: ArithmeticCell;
  /** The other cells that take part. */
  readonly from: readonly ArithmeticCell[];
  /** What `of` holds; of `all-weights` what they have to be. */
  readonly stated: Value | null;
  /** What the other cells give for it, before rounding; of a bound, the bound. */
  readonly exact: Value | null;
  /** Where a scale gives it: the least and the most that are accepted; `exact` is the nearer one. */
  readonly between?: readonly [least: Decimal, most: Decimal];
}

/** A cell that may be wrong, and what would put it right. */
export interface Culprit {
  readonly cell: ArithmeticCell;
  /** With it the equations hold, as it would be written; null where that cannot be told. */
  readonly value: Value | null;
  /** A score that the rules lower to just this value: written without asking, it settles the matter. */
  readonly isByRule: boolean;
  /** The slip that turns `value` into what is recorded; null where no known slip does. */
  readonly slip: SlipKind | null;
}

/** One way to make the failed equations hold without breaking another. */
export interface Explanation {
  /** The smallest set of cells that are wrong. */
  readonly culprits: readonly Culprit[];
  /** Results that agreed with the wrong cells and are to be worked out anew with them. */
  readonly followers: readonly Culprit[];
}

/**
 * Some equations that fail for one cause, and the cells that it can lie in.
 * - `outdated`: results that were not worked out anew; they are safe to write.
 * - `slip`: one fact, more likely wrong than the results that contradict it.
 * - `undecided`: facts contradict one another and several cells may be wrong, best first; or nothing tells which.
 * - `formula`: a formula gives another number than the form's other cells.
 * - `misread`: the weights lack some of 100 and the total has as much, or less, more than the sum of the
 *   scores, so that something scored was not read; or both are too much by the same, and something is
 *   counted that the form does not count.
 * - `forgotten`: a row with a name alone is what weights, levels and total have more than the rows give.
 */
export interface Contradiction {
  readonly fault: 'outdated' | 'slip' | 'undecided' | 'formula' | 'misread' | 'forgotten';
  /** Where to tell it: the one culprit's cell, else the cell that the first equation is of. */
  readonly at: Address;
  /** The first is the one that the search began with. */
  readonly equations: readonly FailedEquation[];
  /** The ways to explain it, best first; exactly one for `outdated`, `slip` may have others behind the first. */
  readonly explanations: readonly Explanation[];
}

/** A cell that nobody may rely on, and why. */
export interface Unsettled {
  /** The cell to settle first. */
  readonly at: Address;
  readonly reason:
    | 'contradiction'
    /** It holds no number that can be read, or an Excel error. */
    | 'unreadable'
    /** It is empty, and something recorded follows from it. */
    | 'missing'
    /** A formula without a stored result. */
    | 'not-calculated'
    /** A formula from another workbook, in a cycle, or stale. */
    | 'elsewhere'
    /** A part of the form that was seen and not read. */
    | 'not-read';
  /** Of the reason `contradiction`, which one. */
  readonly contradiction: Contradiction | null;
}

/** A form's contradictions, and the cells that nothing may be written into until others are settled. */
export interface Diagnosis {
  readonly contradictions: readonly Contradiction[];
  /**
   * What is to be settled first, by the A1 address of each rate, execution score, indicator’s score, completion rate,
   * total, stated sum of weights and grade. Cells that are not in it are safe to write.
   */
  readonly doubts: ReadonlyMap<string, readonly Unsettled[]>;
}

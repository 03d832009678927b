import type { Address } from '../../sheet/address';
import type { DecimalText, Grade, PenaltyBand, Ruleset } from '../ruleset';

/** One number of the rules (or several that make sense together only), and its place in a ruleset. */
export type StatedNumber =
  /** 分. */
  | { readonly path: 'execution.weight'; readonly value: DecimalText }
  /** The score of budget execution otherwise than weight × rate, as the form words it. */
  | { readonly path: 'execution.criterion'; readonly value: string }
  /** Rate below which a reason is asked for, as a fraction. */
  | { readonly path: 'execution.noteBelow'; readonly value: DecimalText }
  | { readonly path: 'quantitative.positive'; readonly value: Ruleset['quantitative']['positive'] }
  | { readonly path: 'quantitative.reverse'; readonly value: Ruleset['quantitative']['reverse'] }
  | { readonly path: 'overAchievement.bands'; readonly value: readonly PenaltyBand[] }
  /** Multiple of the target from which a note is due. */
  | { readonly path: 'overAchievement.noteFrom'; readonly value: DecimalText }
  /** Achievement from which a target of 0 asks for a note. */
  | { readonly path: 'overAchievement.zeroNoteFrom'; readonly value: DecimalText }
  /** Where the tiers for words begin, as shares of the weight, best first, without the last one's 0. */
  | { readonly path: 'tiers.list'; readonly value: readonly DecimalText[] }
  /** Grades, best first; without the lowest where the form does not name it. */
  | { readonly path: 'grades.list'; readonly value: readonly Grade[] }
  | { readonly path: 'rounding.places'; readonly value: number }
  | { readonly path: 'rounding.mode'; readonly value: Ruleset['rounding']['mode'] }
  /** 分. */
  | { readonly path: `sections.weights.${string}`; readonly value: DecimalText };

/** The same with the words that state it. */
export type Quoted = StatedNumber & { readonly quote: string };

/** The same with the cell where they stand. */
export type Stated = Quoted & { readonly cell: Address };

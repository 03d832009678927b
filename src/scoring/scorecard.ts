import type { Localized } from '../locales/localized';
import type { Decimal } from '../notation/decimal';
import type { PenaltyBand, Ruleset } from '../ruleset/ruleset';

export type Nature = 'quantitative' | 'qualitative' | 'placeholder';
export type Direction = 'positive' | 'reverse' | 'exact' | 'range' | 'none';

/** Why the rules give no score for a row. */
export type WhyNot =
  /** A placeholder or a detail row: it does not count. */
  | 'not-scored'
  | 'no-weight'
  | 'target-missing'
  | 'actual-missing'
  | 'unit-mismatch'
  | 'not-a-number'
  | 'choice-not-made'
  | 'words-not-understood'
  | 'late-date'
  | 'date-not-comparable'
  | 'shared-score';

/** What makes a deviation note due. */
export type NoteReason = 'score-below-weight' | 'target-missed' | 'over-achieved' | 'low-execution';

/** What Recalculate does with a score cell, and why (docs/decisions/low-scores-stay.md). */
export type Decision =
  /** A formula stands there: untouched. */
  | 'formula'
  /** Empty: the computed score is filled in. */
  | 'fill'
  /** Empty and qualitative without readable achievement: left to a person. */
  | 'needs-judgement'
  /** Above what the rules allow: lowered. */
  | 'lower'
  /** Within what the rules allow: kept. */
  | 'keep'
  /** Below the least, but it is what ziping wrote last time: raised. */
  | 'raise-own'
  /** Below the least, with a real note: a justified deduction. */
  | 'keep-deduction'
  /** Below the least, without a note: kept, and offered as a change. */
  | 'deduction-without-note'
  /** Another one is due, but the cell holds the weight as well: left to a person. */
  | 'not-written'
  /** The rules give no score. */
  | 'not-evaluated';

export interface NoteState {
  /** `real`: a person's words; `draft`: still carries 【待补充】; `none`: empty or 无, 0, -, /; `absent`: no such column. */
  readonly state: 'real' | 'draft' | 'none' | 'absent';
  /** Why a note is due, judged by the proposed score; empty when none is. */
  readonly due: readonly NoteReason[];
}

/** The rules applied to one indicator. Scores are in 分. */
export interface IndicatorScore {
  readonly nature: Nature;
  readonly direction: Direction;
  /** The direction was not written (no comparator) and another one would have given another score. */
  readonly directionAssumed: boolean;
  /** Null when evaluated. */
  readonly whyNot: WhyNot | null;
  /** Target met; null where that cannot be told. */
  readonly reached: boolean | null;
  /** Achievement ÷ target in one unit (B ÷ A, not turned round for reverse ones); null without numbers or with a zero target. */
  readonly ratio: Decimal | null;
  /** Before rounding; null where not evaluated. */
  readonly exact: Decimal | null;
  /** The most that the rules allow, rounded as the ruleset says. */
  readonly computed: Decimal | null;
  /** The least: equal to `computed` for quantitative rows, the tier's lower end for qualitative ones. */
  readonly min: Decimal | null;
  /** The penalty band that applies, where over-achievement costs points. */
  readonly penalty: PenaltyBand | null;
  /** Over-achieved so far that the ruleset asks for attention. */
  readonly overAchieved: boolean;
  /** The tier's id for achievements in words. */
  readonly tier: string | null;
  readonly note: NoteState;
  readonly decision: Decision;
  /** What Recalculate would leave in the score cell; null where that is empty or unknown. */
  readonly proposed: Decimal | null;
  /** How the score comes about, with the numbers in it: 「42.68 ÷ 90 × 5 = 2.3711 → 2.37」. */
  readonly reasoning: Localized;
}

/** The rules applied to a row of the funds block; rates are fractions. */
export interface FundScore {
  /** `undefined`: B = 0 and something was spent. `not-applicable`: B = 0 and nothing was, or no amounts. */
  readonly rateState: 'evaluated' | 'undefined' | 'not-applicable';
  /** executed ÷ budget before rounding (may exceed 1). */
  readonly exactRate: Decimal | null;
  /** The rate as it would be written: rounded to the row's spelling and the ruleset's mode. */
  readonly rate: Decimal | null;
  /** Score before rounding; null for rows that are not scored. */
  readonly exact: Decimal | null;
  readonly computed: Decimal | null;
  /** What Recalculate would leave in the rate's cell (a fraction) and in the score's. */
  readonly proposedRate: Decimal | null;
  readonly proposedScore: Decimal | null;
  /** Why a reason is due for the scored row: a rate below what the ruleset asks a reason for. */
  readonly due: readonly NoteReason[];
  readonly reasoning: Localized;
}

export interface TotalScore {
  /** Sum of the weights that count, funds included; null where the form has no weights. */
  readonly weight: Decimal | null;
  /** Sum of the scores as they are recorded now; null where the form has no scores. */
  readonly computed: Decimal | null;
  /** Sum after Recalculate. */
  readonly proposed: Decimal | null;
  readonly reasoning: Localized;
}

export interface GradeScore {
  /** The grade of the total as computed from what is recorded now. */
  readonly computed: string | null;
  /** The grade after Recalculate. */
  readonly proposed: string | null;
}

/** A form scored by a ruleset. `funds` and `indicators` run parallel to the form's. */
export interface Scorecard {
  readonly ruleset: Ruleset;
  readonly funds: readonly FundScore[];
  readonly indicators: readonly IndicatorScore[];
  readonly total: TotalScore;
  readonly grade: GradeScore;
}

/** What ziping itself wrote into score cells last time: A1 address → the number it left there. */
export type Written = ReadonlyMap<string, Decimal>;

import type { Derivation } from '../criterion/reading';
import type { Decimal } from '../notation/decimal';
import type { PenaltyBand, Ruleset } from '../ruleset/ruleset';
import type { ExecutionScore } from './executionScore';
import type { Formula } from './quantitative';
import type { TierRule } from './rules';

/** Whether an indicator is scored by numbers, by words, or not at all. */
export type Nature = 'quantitative' | 'qualitative' | 'placeholder';
/** Whether more or less is better, exactly the target, or anything within a range; `none` without numbers. */
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
  /** No comparator, and the name leaves open whether more or less is better, which decides the score. */
  | 'direction-unknown'
  | 'shared-score'
  /** The row’s own criterion is understood, but the row states no number and no words that it speaks of. */
  | 'no-achieved-value'
  /** The achievement's unit is not the criterion's. */
  | 'criterion-unit'
  /** The criterion needs a target that is not stated, or not understood. */
  | 'criterion-target'
  /** No sentence of the criterion speaks of the achieved value. */
  | 'criterion-not-covered'
  /** 按比例得分 where less is better: the criterion does not say by which formula. */
  | 'criterion-formula'
  /** The criterion's full marks are not the row's weight. */
  | 'criterion-weight'
  /** The row has a criterion alone, which is not understood wholly. */
  | 'criterion-not-understood';

/** What a score rests on, so that it can be explained. */
export type Basis =
  | { readonly kind: 'number'; readonly direction: Direction; readonly formula: Formula }
  | { readonly kind: 'on-time' }
  | { readonly kind: 'words'; readonly tier: TierRule }
  | {
      readonly kind: 'criterion';
      /** The criterion as it stands in its cell. */
      readonly quote: string;
      /** The unit of its numbers as written: %, 天; '' where they have none. */
      readonly unit: string;
      readonly achieved: { readonly text: string; readonly source: 'achievement' | 'remark' };
      /** 分, exact: all scores from here to `exact` are accepted, for the sentence leaves open which it is. */
      readonly least: Decimal;
      /** One for each reading of the sentence. */
      readonly derivations: readonly Derivation[];
    }
  | { readonly kind: 'none'; readonly whyNot: WhyNot };

/** What the rules make of one indicator's target and achievement, whatever its score cell holds. Scores are in 分. */
export interface IndicatorScore {
  readonly nature: Nature;
  readonly direction: Direction;
  /** The direction was not written (no comparator) and another one would have given another score. */
  readonly directionAssumed: boolean;
  /** The name leaves doubt about an assumed direction, so that the score is not filled in by it. */
  readonly isDirectionGuess?: true;
  /** Null when evaluated. */
  readonly whyNot: WhyNot | null;
  /** True where the target is met; null where that cannot be decided. */
  readonly reached: boolean | null;
  /** Achievement ÷ target in one unit (B ÷ A, not turned round for reverse ones); null without numbers or with a zero target. */
  readonly ratio: Decimal | null;
  /** Before rounding; null where not evaluated. */
  readonly exact: Decimal | null;
  /** The most that the rules allow, rounded as the ruleset says. */
  readonly computed: Decimal | null;
  /**
   * The least: equal to `computed` for quantitative rows, the tier's lower end for qualitative ones, the
   * lowest reading of a criterion that can be read in several ways.
   */
  readonly min: Decimal | null;
  /** The penalty band that applies, where over-achievement costs points. */
  readonly penalty: PenaltyBand | null;
  /** The target is passed by so much that the ruleset asks for attention. */
  readonly overAchieved: boolean;
  /** The target is passed by so much that the ruleset asks for a note. */
  readonly overNeedsNote: boolean;
  /** The tier's id for achievements in words. */
  readonly tier: string | null;
  readonly basis: Basis;
}

/** The rules applied to a row of the funds block; rates are fractions. */
export interface FundScore {
  /** `undefined`: B = 0 and something was spent. `not-applicable`: B = 0 and nothing was, or no amounts. */
  readonly rateState: 'evaluated' | 'undefined' | 'not-applicable';
  /** The amounts that the rate is made of, in the form's money unit; null where none is evaluated. */
  readonly spending: { readonly budget: Decimal; readonly executed: Decimal } | null;
  /** 分: the row's own, or the ruleset's where the layout has none; null for rows that are not scored. */
  readonly weight: Decimal | null;
  /** executed ÷ budget before rounding (may exceed 1). */
  readonly exactRate: Decimal | null;
  /** The rate as it would be written: rounded to the row's spelling and the ruleset's mode. */
  readonly rate: Decimal | null;
  /** Score before rounding; null for rows that are not scored, and where a criterion gives no single one. */
  readonly exact: Decimal | null;
  readonly computed: Decimal | null;
  /** What a criterion for budget execution gives; absent where the score is weight × rate. */
  readonly byCriterion?: {
    /** As the ruleset or the form words it. */
    readonly quote: string;
    /** 分, exact: all scores from `least` to `most` are accepted; null where it does not speak of such a rate. */
    readonly score: ExecutionScore | null;
  };
}

/** What the weights and scores of a form add up to, in 分. */
export interface TotalScore {
  /** Sum of the weights that count, funds included; null where the form has no weights. */
  readonly weight: Decimal | null;
  /** Sum in 分 of the scores as recorded, not as computed; null where the form has no scores. */
  readonly computed: Decimal | null;
  /** False where a score that counts has no cell, or was not read: then no sum is the total. */
  readonly isWhole: boolean;
  /**
   * Where extra points are given or taken besides the indicators: the totals, in 分, that would be right. All points
   * added, the same capped at the whole, and without them.
   */
  readonly possible?: readonly [added: Decimal, capped: Decimal, without: Decimal];
}

/** A form scored by a ruleset. `funds` and `indicators` run parallel to the form's. */
export interface Scorecard {
  readonly ruleset: Ruleset;
  readonly funds: readonly FundScore[];
  readonly indicators: readonly IndicatorScore[];
  readonly total: TotalScore;
  /** The grade of the scores as they are recorded now. */
  readonly grade: string | null;
}

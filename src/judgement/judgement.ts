import type { Entry, Form, Fund, Indicator, NumberEntry, RateEntry } from '../form/form';
import type { StateOfNote } from '../form/facts/stateOfNote';
import type { Contradiction, Unsettled } from '../diagnosis/diagnosis';
import type { Decimal } from '../notation/decimal';
import type { GoalState } from '../goals/goalComparison';
import type { FundScore, IndicatorScore, Scorecard } from '../scoring/scorecard';
import type { Address } from '../sheet/address';

/** What makes a deviation note due. */
export type NoteReason = 'score-below-weight' | 'target-missed' | 'over-achieved' | 'low-execution';

/** What a row’s note is worth, and why one is due. */
export interface NoteState {
  readonly state: StateOfNote;
  /** Why a note is due, judged by the proposed score; empty when none is. */
  readonly due: readonly NoteReason[];
}

/**
 * What is to be said about the number in an indicator’s score cell. A cell has exactly one verdict: one cause then
 * gives one finding, whichever check reports it, and nothing is written against it.
 */
export type ScoreVerdict =
  /** The layout has no score here, or another row's merged cell holds it. */
  | 'none'
  /** A formula whose result is not stored. */
  | 'not-calculated'
  | 'missing'
  | 'unreadable'
  | 'negative'
  | 'above-weight'
  /** The rules give no score to compare with. */
  | 'not-judged'
  | 'right'
  /** A whole number for a score with decimals. */
  | 'coarse'
  /** A formula whose value is not what the rules give. */
  | 'formula-disagrees'
  | 'penalty-not-applied'
  | 'tier-exceeded'
  | 'above-rule'
  /** A missed reverse target, scored exactly by the national system’s linear formula instead of A ÷ B. */
  | 'linear'
  /** More than the row's own criterion gives for its achievement. */
  | 'criterion-mismatch'
  /** The achievement is unknown, and the row's own criterion gives such a score for none. */
  | 'off-scale'
  /** Less than the rules give. */
  | 'below';

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
  /** Above what the achievement's words allow: told, and offered as a change. */
  | 'tier-exceeded'
  /** Above what the row's criterion gives by one reading, by a remark or by words: told, and offered. */
  | 'criterion-exceeded'
  /** Within what the rules allow: kept. */
  | 'keep'
  /** Below zero, which no score can be: told, and left to a person. */
  | 'impossible'
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

/** Why a change is shown and not made. */
export type Because =
  /** A deduction without a note: somebody may know why. */
  | { readonly kind: 'unexplained' }
  /** A score below zero is a slip, and nobody knows what was meant. */
  | { readonly kind: 'negative' }
  /** Only the words of the achievement speak for it. */
  | { readonly kind: 'words' }
  /** The row's criterion can be read in several ways. */
  | { readonly kind: 'readings' }
  /** The achieved value was found in the row's remark alone. */
  | { readonly kind: 'remark' }
  /** The row or the sheet is hidden: whoever looks at the form would not see the change. */
  | { readonly kind: 'hidden' }
  /** The value follows from cells in doubt, which are to be settled first. */
  | { readonly kind: 'doubt'; readonly settle: readonly Unsettled[] };

/** A value that a cell gets only if somebody says so. */
export interface Offer<Value = Decimal> {
  readonly value: Value;
  readonly because: Because;
}

/** One indicator: what the rules make of it, what its score cell holds, and what becomes of that. */
export interface ScoreJudgement {
  /** Its index in `form.indicators`. */
  readonly index: number;
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
  /** 分: the row's weight, of a merged score cell the weights of all its rows together. */
  readonly cap: Decimal | null;
  /** The evaluator gives points without a target (`scoredByPoints.ts`): nothing is missing there. */
  readonly isByPoints: boolean;
  readonly verdict: ScoreVerdict;
  readonly note: NoteState;
  readonly decision: Decision;
  /** What Recalculate would leave in the score cell; null where that is empty or unknown. */
  readonly proposed: Decimal | null;
  /** A change that is shown and not made. */
  readonly offer: Offer | null;
  /** The contradiction that speaks against the score, or against the facts that it follows from. */
  readonly contradiction: Contradiction | null;
  /** Something that the score follows from is in doubt: no draft of a note states it. */
  readonly isInDoubt: boolean;
}

/** What is to be said about a number that follows from others: a rate, the execution score, the total. */
export interface ArithmeticVerdict<Cell extends NumberEntry = NumberEntry> {
  readonly entry: Cell;
  /** What follows from the other cells, before rounding; null where they do not say. */
  readonly exact: Decimal | null;
  /** `not-judged`: there is a number and nothing to compare it with. */
  readonly verdict: 'right' | 'coarse' | 'wrong' | 'above-weight' | 'negative' | 'not-judged';
}

/** A row of the funds block: what the rules make of it, what its cells hold, and what becomes of them. */
export interface FundJudgement {
  readonly fund: Fund;
  readonly score: FundScore;
  /** Null where no rate is recorded. */
  readonly rate: ArithmeticVerdict<RateEntry> | null;
  /** Of the row whose score counts; null for all others, and where no score is recorded. */
  readonly execution: ArithmeticVerdict | null;
  /** What Recalculate would leave in the rate's cell (a fraction) and in the score's. */
  readonly proposedRate: Decimal | null;
  readonly proposedScore: Decimal | null;
  readonly offeredRate: Offer | null;
  readonly offeredScore: Offer | null;
  /** Why a reason is due: a rate below what the ruleset asks a reason for. */
  readonly due: readonly NoteReason[];
}

/** The total: what is recorded, in 分, and what becomes of its cell. */
export interface TotalJudgement {
  /** Null where no total is recorded. */
  readonly recorded: ArithmeticVerdict | null;
  /** Sum after Recalculate; null where no sum is the total. */
  readonly proposed: Decimal | null;
  readonly offer: Offer | null;
}

/** What is to be said of a recorded grade. */
export interface GradeVerdict {
  readonly entry: Entry;
  /** The grade that the scores in the form lead to. */
  readonly expected: string;
  /** `not-understood`: there is text, and no grade can be read from it. `not-judged`: scores are missing. */
  readonly verdict: 'right' | 'wrong' | 'empty' | 'not-understood' | 'not-judged';
}

/** The grade: what is recorded, and what becomes of its cell. */
export interface GradeJudgement {
  /** Null where the form has no grade, or nothing to compare it with. */
  readonly recorded: GradeVerdict | null;
  /** The grade after Recalculate; null while a score is missing. */
  readonly proposed: string | null;
  readonly offer: Offer<string> | null;
}

/** A first-level indicator with what its rows add up to, in 分. */
export interface SectionSum {
  readonly name: string;
  readonly at: Address;
  /** The weight its label states. */
  readonly stated: Decimal | null;
  /** Null where the layout has no weights, or one cannot be read. */
  readonly weights: Decimal | null;
  /** Null where the layout has weights or the label states none, for then nobody asks, or a score is missing. */
  readonly scores: Decimal | null;
}

/**
 * Every score, rate, total and grade cell of a form judged once, by one ruleset. Checks, revision and
 * report read it; nobody judges a second time. A function of form, scorecard and what ziping wrote.
 */
export interface Judgement {
  readonly form: Form;
  readonly scorecard: Scorecard;
  /** Parallel to `form.indicators`. */
  readonly scores: readonly ScoreJudgement[];
  /** Those of `scores` that count: no placeholders, no details. */
  readonly rows: readonly ScoreJudgement[];
  /** Parallel to `form.funds`. */
  readonly funds: readonly FundJudgement[];
  /** The one of `funds` whose score counts. */
  readonly scoredFund: FundJudgement | null;
  readonly total: TotalJudgement;
  readonly grade: GradeJudgement;
  /** The stated sum of the weights after Recalculate; null where none is stated or it stays. */
  readonly statedWeight: { readonly proposed: Decimal | null; readonly offer: Offer | null };
  /** What in the form's arithmetic contradicts itself, each told once. */
  readonly contradictions: readonly Contradiction[];
  readonly sections: readonly SectionSum[];
  /** What came of comparing the form with what was approved; null where no goal table is its own. */
  readonly goal: GoalState | null;
  /** Hidden rows and sheets are written too. */
  readonly writesHidden: boolean;
}

/** What else than form and scorecard a judgement depends on. */
export interface JudgeOptions {
  /** What ziping itself left in the sheet's score cells last time. */
  readonly written?: Written;
  /** What came of comparing the form with what was approved. */
  readonly goal?: GoalState | null;
  /** Hidden rows and sheets are written too. */
  readonly writesHidden?: boolean;
}

/** What ziping itself wrote into score cells last time: A1 address → the number it left there. */
export type Written = ReadonlyMap<string, Decimal>;

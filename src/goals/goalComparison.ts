import type { NumberEntry } from '../form/form';
import type { GoalIndicator, GoalTable } from '../form/goalTable';
import type { TargetChange } from './targetChange';

/** A target that differs from the approved one. */
export interface ChangedTarget {
  readonly approved: GoalIndicator;
  /** Index into `form.indicators`. */
  readonly index: number;
  readonly change: TargetChange;
}

export interface ChangedWeight {
  /** The approved weight in 分. */
  readonly approved: NumberEntry;
  /** Index into `form.indicators`. */
  readonly index: number;
}

/** An amount of the form’s funds that differs from the approved one, each in its own table’s money unit. */
export interface ChangedAmount {
  readonly approved: NumberEntry;
  /** The form's initial budget; where it states none, the year's budget, which may have been adjusted. */
  readonly filed: NumberEntry;
  readonly isInitial: boolean;
  /** As the form writes it. */
  readonly label: string;
}

/** What was approved, and where the form differs from it. */
export interface GoalComparison {
  readonly kind: 'compared';
  readonly goal: GoalTable;
  /** The project's name is the same, or there is no other goal table and no other form. */
  readonly by: 'project' | 'sole';
  readonly targets: readonly ChangedTarget[];
  readonly missing: readonly GoalIndicator[];
  /** Indices into `form.indicators`. */
  readonly added: readonly number[];
  readonly weights: readonly ChangedWeight[];
  readonly amounts: readonly ChangedAmount[];
}

/** What became of the comparison with what was approved. */
export type GoalState =
  | GoalComparison
  /** Several goal tables may be the form's, and they differ. */
  | { readonly kind: 'ambiguous'; readonly goals: readonly GoalTable[] }
  /** Goal tables were named, and none of them is the form's. */
  | { readonly kind: 'not-found' };

import type { Address } from '../sheet/address';
import type { ColumnMeaning, Form } from './form';
import type { GoalTable } from './goalTable';

/** A table that looked like a form and is not one, with the reason. */
export interface NearMiss {
  readonly sheet: string;
  readonly at: Address;
  /** `goal-table`: 绩效目标表, 目标申报表, 目标批复表. `incomplete-headings`: some headings, not enough. */
  readonly kind: 'goal-table' | 'incomplete-headings';
  readonly title: string;
  /** Meanings looked for and not found. */
  readonly missing: readonly ColumnMeaning[];
  /** Heading texts seen instead. */
  readonly seen: readonly string[];
}

/** What one sheet holds. */
export interface SheetReading {
  readonly forms: readonly Form[];
  readonly nearMisses: readonly NearMiss[];
  /** The goal tables among the near misses, as far as ziping could read them. */
  readonly goalTables: readonly GoalTable[];
}

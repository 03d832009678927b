import type { Address } from '../sheet/address';
import type { ColumnMeaning, Form } from './form';
import type { GoalTable } from './goalTable';

/** Something that looked like a form and is none, and why. */
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
  /** Those of the near misses that are goal tables, as far as they could be read. */
  readonly goalTables: readonly GoalTable[];
}

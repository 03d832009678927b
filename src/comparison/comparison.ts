import type { Assessment } from '../assessment/assessment';
import type { Finding } from '../checks/finding';
import type { ColumnMeaning, FundRole } from '../form/form';
import type { Decimal } from '../notation/decimal';
import type { Address } from '../sheet/address';
import type { Field } from './field';

/** An assessed form and the file it stands in. */
export interface Filed {
  /** As shown to people. */
  readonly file: string;
  readonly assessment: Assessment;
}

/** What something is a part of. */
export type Subject =
  | { readonly kind: 'form' }
  | { readonly kind: 'goal' }
  | { readonly kind: 'fund'; readonly role: FundRole; readonly label: string }
  | { readonly kind: 'indicator'; readonly name: string; readonly level1: string; readonly level2: string }
  /** A weight stated for a level: 产出指标（40分）. */
  | { readonly kind: 'level'; readonly name: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'grade' };

/** What one version holds: the text as people see it, the number that it says, the cell. */
export interface Side {
  /** '' for nothing. */
  readonly text: string;
  /** In 分, the form's money unit, or as a fraction for rates; null for texts, and where nothing is read. */
  readonly number: Decimal | null;
  /** Null where the form has no such cell. */
  readonly at: Address | null;
}

/** Something that is not as it was. Where a whole row or passage came or went, one side is null. */
export interface Change {
  readonly subject: Subject;
  readonly what: 'changed' | 'added' | 'removed';
  /** Null where a whole row came or went. */
  readonly field: Field | null;
  readonly old: Side | null;
  readonly new: Side | null;
  /** Of a target by its direction: what it asks for became less, or more. */
  readonly effect?: 'easier' | 'harder';
  /** What a row that came or went holds. */
  readonly holds?: readonly { readonly field: Field; readonly side: Side }[];
}

/** How the form is laid out, which changes nothing of what it says. */
export type Arrangement =
  | { readonly kind: 'sheet-renamed'; readonly old: string; readonly new: string }
  /** The sheet was hidden, or is shown again. */
  | { readonly kind: 'sheet-hidden' | 'sheet-shown' }
  /** The first cell of the form. */
  | { readonly kind: 'form-moved'; readonly old: Address; readonly new: Address }
  | { readonly kind: 'money-unit'; readonly old: string; readonly new: string }
  | {
      readonly kind: 'column-added' | 'column-removed';
      readonly meaning: ColumnMeaning;
      readonly heading: string;
      readonly at: Address;
    }
  | { readonly kind: 'columns-reordered' }
  | {
      readonly kind: 'heading-renamed';
      readonly meaning: ColumnMeaning;
      readonly old: string;
      readonly new: string;
    }
  /** Rows that stand elsewhere among the others; a row pushed down by a new one above is not moved. */
  | { readonly kind: 'rows-moved'; readonly rows: readonly MovedRow[] }
  | { readonly kind: 'rows-hidden' | 'rows-shown'; readonly rows: readonly MovedRow[] };

export interface MovedRow {
  readonly name: string;
  readonly old: number;
  readonly new: number;
}

/** A finding that one version has and the other has not. */
export interface FindingChange {
  readonly finding: Finding;
  /** Its cells that the other version has no such finding for; the finding may tell of others besides. */
  readonly cells: readonly Address[];
  /** What these cells are part of. */
  readonly subjects: readonly Subject[];
  /** The finding is settled, or new, in all its cells. */
  readonly isWhole: boolean;
}

/** What an official looks at when last year's form lies beside this year's. */
export type Notice =
  /** The new target asks for less than what was reached the year before. */
  | {
      readonly kind: 'target-below-achievement';
      readonly subject: Subject;
      readonly achieved: Side;
      readonly target: Side;
      /** Less is better, so that the target is above what was reached. */
      readonly isReverse: boolean;
      /** No comparator says which way the indicator counts. */
      readonly isAssumed: boolean;
    }
  /** The reason is word for word that of the year before. */
  | { readonly kind: 'same-note'; readonly subject: Subject; readonly old: Side; readonly new: Side }
  /** Every row has the score that it had the year before. */
  | { readonly kind: 'same-scores'; readonly rows: number; readonly isFull: boolean };

/** What became of one form. */
export interface FormComparison {
  readonly old: Filed;
  readonly new: Filed;
  /** Where the two are of different years. */
  readonly years: { readonly old: number; readonly new: number } | null;
  readonly changes: readonly Change[];
  readonly arrangement: readonly Arrangement[];
  readonly settled: readonly FindingChange[];
  readonly raised: readonly FindingChange[];
  /** How many findings both versions have. */
  readonly remaining: number;
  readonly notices: readonly Notice[];
}

/** Whether anything but the arrangement is different. */
export function isChanged({ changes, settled, raised }: FormComparison): boolean {
  return changes.length + settled.length + raised.length > 0;
}

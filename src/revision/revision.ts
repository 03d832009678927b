import type { Localized } from '../locales/localized';
import type { Address } from '../sheet/address';
import type { CellValue } from '../sheet/cell';

/** What a cell holds, enough to put it back: the formula where there is one, else the value. */
export interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** What a cell is that an edit writes. */
export type EditKind =
  | 'score'
  | 'rate'
  | 'execution-score'
  | 'total-weight'
  | 'total'
  | 'grade'
  | 'note'
  /** What people enter: an amount, a weight, a target, an achievement. Only ever written on somebody's word. */
  | 'fact';

/** One cell to write. A string is written as text, never as a formula, and a number as a number. */
export interface Edit {
  readonly sheetId: string;
  readonly sheet: string;
  readonly at: Address;
  readonly kind: EditKind;
  readonly before: Content;
  readonly after: Content;
  readonly reason: Localized;
}

/** Everything Recalculate does to the forms of a workbook, as data. */
export interface Revision {
  readonly edits: readonly Edit[];
  /** Changes that are shown and not made, such as deductions without a note raised to what the rules give. */
  readonly offered: readonly Edit[];
}

/** The revision that takes another one back. */
export function inverse(revision: Revision): Revision {
  return {
    edits: revision.edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })).reverse(),
    offered: [],
  };
}

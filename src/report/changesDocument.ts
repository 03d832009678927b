import type { EditKind } from '../revision/revision';
import type { UnreadableSheet } from './document';

/** The JSON of `ziping score --format json`, schema 1: which cells were changed, and why. */
export interface ChangesDocument {
  readonly schema: 1;
  readonly tool: string;
  readonly workbooks: readonly ChangesReport[];
  readonly summary: ChangesSummary;
}

export interface ChangesSummary {
  readonly workbooks: number;
  readonly saved: number;
  /** Workbooks by their status after the changes. */
  readonly ready: number;
  readonly notReady: number;
  readonly noForm: number;
  /** Workbooks that could not be read, scored or saved. */
  readonly failed: number;
  /** Cells changed; in a dry run, cells that would be. */
  readonly changes: number;
  /** Cells offered and left alone. */
  readonly offered: number;
  readonly refused: number;
}

/** What became of one workbook. */
export interface ChangesReport {
  readonly file: string;
  /** Where it was saved; null in a dry run, and where nothing could be saved. */
  readonly savedAs: string | null;
  /** Whether the workbook may be filed after the changes; `failed` where there is an error. */
  readonly status: 'ready' | 'not-ready' | 'no-form' | 'failed';
  /** Findings of severity error that the changes leave behind. */
  readonly errors: number;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Sheets that could not be read: nothing was changed there, and they were saved as they were. */
  readonly unreadableSheets: readonly UnreadableSheet[];
  readonly changes: readonly ChangeReport[];
  /** Deductions without a reason: shown, not made. */
  readonly offered: readonly ChangeReport[];
  readonly refused: readonly RefusalReport[];
}

/** One cell before and after; '' is an empty cell, a formula is shown with its `=`. */
export interface ChangeReport {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: EditKind;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

export interface RefusalReport extends ChangeReport {
  readonly why: 'changed' | 'protected' | 'missing' | 'altered';
}

import type { OldWorkbook } from '../../hosts/files/openBytes';
import type { WorkbookReport } from '../../report/document';
import type { FormSummary } from '../../report/formSummary';
import type { Locale } from '../../locales/localized';
import type { Unreadable } from '../../sheet/sheet';

/** A file for the worker. Its bytes are transferred, not copied. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly locale: Locale;
}

export type ReportFormat = 'html' | 'xlsx';

/** What the page asks its worker; the answer has the same id. */
export type Question = { readonly id: number } & (
  | { readonly ask: 'check'; readonly file: GivenFile }
  /** Recalculates the workbook. */
  | { readonly ask: 'score'; readonly file: GivenFile }
  /** Reads the cells of a workbook in an old format. */
  | { readonly ask: 'read-old'; readonly bytes: ArrayBuffer }
  | { readonly ask: 'begin-report'; readonly format: ReportFormat; readonly locale: Locale }
  /** Adds a workbook to the report. */
  | { readonly ask: 'add-to-report'; readonly file: GivenFile }
  /** Adds a file that could not be read, with the reason. */
  | { readonly ask: 'add-unread'; readonly name: string; readonly remark: string; readonly locale: Locale }
  | { readonly ask: 'end-report' }
);

/** What the table shows of a workbook: a small part of its report, so that a thousand take little memory. */
export interface CheckedFile {
  readonly status: WorkbookReport['status'];
  /**
   * In the language asked for: why it could not be read, near misses, acceptances whose finding occurs no more.
   */
  readonly remark: string;
  readonly forms: readonly (FormSummary & { readonly warnings: number })[];
}

/** A workbook that was recalculated. */
export interface ScoredFile {
  /** The file; null if it could not be read or written, for the reason in `remark`. */
  readonly bytes: Uint8Array | null;
  readonly changes: number;
  readonly remark: string;
}

/** The answers, by question. */
export interface Answers {
  readonly check: CheckedFile;
  readonly score: ScoredFile;
  readonly 'read-old': OldWorkbook;
  readonly 'begin-report': null;
  readonly 'add-to-report': null;
  readonly 'add-unread': null;
  readonly 'end-report': Uint8Array;
}

export type Answer = { readonly id: number } & (
  | { readonly answer: Answers[keyof Answers] }
  /** What is wrong with a file, if the answer has no place for it. */
  | { readonly problem: Unreadable }
  /** A defect of ziping: the error that was thrown. */
  | { readonly defect: string }
);

import type { OldWorkbook } from '../../hosts/files/openBytes';
import type { WorkbookReport } from '../../report/document';
import type { FormSummary } from '../../report/formSummary';
import type { Locale } from '../../locales/localized';
import type { Unreadable } from '../../sheet/sheet';

/** One file given to the worker. Its bytes are handed over, not copied. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly locale: Locale;
}

export type ReportFormat = 'html' | 'xlsx';

/** What the page asks of its worker; every question has its answer under the same id. */
export type Question = { readonly id: number } & (
  | { readonly ask: 'check'; readonly file: GivenFile }
  /** The workbook with everything written that Recalculate writes. */
  | { readonly ask: 'score'; readonly file: GivenFile }
  /** The cells of a workbook in an old format, to be looked at. */
  | { readonly ask: 'read-old'; readonly bytes: ArrayBuffer }
  | { readonly ask: 'begin-report'; readonly format: ReportFormat; readonly locale: Locale }
  /** One more workbook of the report that was begun. */
  | { readonly ask: 'add-to-report'; readonly file: GivenFile }
  /** One that could not be read, and why. */
  | { readonly ask: 'add-unread'; readonly name: string; readonly remark: string; readonly locale: Locale }
  | { readonly ask: 'end-report' }
);

/** What the table shows of a workbook: a fraction of its report, so that a thousand of them stay small. */
export interface CheckedFile {
  readonly status: WorkbookReport['status'];
  /**
   * Why it could not be read, what nearly was a form, what somebody ignored and is found no more; in the language that
   * was asked for.
   */
  readonly remark: string;
  readonly forms: readonly (FormSummary & { readonly warnings: number })[];
}

export interface ScoredFile {
  /** Null where it could not be read or written; `remark` says why. */
  readonly bytes: Uint8Array | null;
  readonly changes: number;
  readonly remark: string;
}

/** The answer to each question. */
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
  /** What is wrong with a file, where the answer itself has no place for it. */
  | { readonly problem: Unreadable }
  /** A defect of ziping: what was thrown, for those who look into it. */
  | { readonly defect: string }
);

/** What a cell of the report is for; the host decides how that looks. */
export type ReportStyle =
  | 'title'
  /** A sentence that runs over the columns to its right. */
  | 'line'
  | 'verdict-ready'
  | 'verdict-not-ready'
  | 'heading'
  | 'text'
  /** 分: a total. */
  | 'points'
  | 'error'
  | 'warning'
  | 'info';

export interface ReportCell {
  /** A string is written as text, never as a formula, and a number as a number. */
  readonly value: string | number;
  readonly style: ReportStyle;
}

/** A report as the rows of a worksheet; its first cell is the title. */
export interface ReportSheet {
  /** The name asked for; at most 31 characters. */
  readonly name: string;
  /** The titles, in any language, by which a report that stands there already is known. */
  readonly titles: readonly string[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ReportCell[])[];
}

import type { Range } from '../../sheet/address';

/** What a cell of the report is for; the host decides how that looks. */
export type ReportStyle =
  | 'title'
  /** A sentence that runs over the columns to its right. */
  | 'line'
  | 'status-ready'
  | 'status-not-ready'
  | 'heading'
  | 'text'
  /** A text that leads to a cell. */
  | 'link'
  /** A count. */
  | 'count'
  /** 分: a total, a score. */
  | 'points'
  /** A fraction that is shown in percent: 0.945 as 94.5%. */
  | 'percent'
  | 'error'
  | 'warning'
  | 'info';

/** Where a click leads. */
export interface ReportLink {
  /** The workbook's file as it was asked for; null: the workbook that the report itself stands in. */
  readonly file: string | null;
  /** Null: the file as a whole. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}

export interface ReportCell {
  /** A string is written as text, never as a formula, and a number as a number. */
  readonly value: string | number;
  readonly style: ReportStyle;
  readonly link?: ReportLink;
}

/** A chart of the numbers of a table, drawn by whatever shows the sheet. */
export interface ReportChart {
  readonly title: string;
  /** Upright columns in the order of the rows, or bars below one another in that order. */
  readonly kind: 'columns' | 'bars';
  /** Names in the left of two columns and numbers in the right one, without their headings. */
  readonly data: Range;
  /** The cells that the chart covers. */
  readonly place: Range;
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
  /** The row of headings, from 1: all down to it stays in view, and it comes again on every page. */
  readonly headingRow: number;
  /** The table that can be filtered, from its headings on; null where there is none. */
  readonly filter: Range | null;
  readonly charts: readonly ReportChart[];
  /** What is printed at the foot of every page; &P is the page's number, &N how many there are. */
  readonly footer: string;
}

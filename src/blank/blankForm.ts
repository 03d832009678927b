import type { Address, Range } from '../sheet/address';

/** What a cell of a blank form is for; whoever draws it gives it font, alignment and number format. */
export type BlankStyle =
  | 'title'
  /** The line of the year below the title. */
  | 'subtitle'
  /** A label or heading that is printed. */
  | 'heading'
  /** Words that are filled in, centred. */
  | 'value'
  /** Longer words that are filled in. */
  | 'text'
  /** A sign such as ≥, kept as text. */
  | 'sign'
  /** Money, in the form's unit. */
  | 'amount'
  /** A share, shown as a percentage. */
  | 'rate'
  /** 分: weights and scores. */
  | 'points'
  /** The rules of scoring below the table. */
  | 'rules';

export interface BlankCell {
  readonly at: Address;
  /** What is printed; null for a cell to fill in, or one that a merged area covers. */
  readonly value: string | number | null;
  readonly style: BlankStyle;
}

/** A cell where one of a few words is due. */
export interface Choice {
  readonly at: Range;
  readonly options: readonly string[];
}

/**
 * A form to fill in, as plain data, the same for a new file and for a sheet in Excel. It begins at A1.
 */
export interface BlankForm {
  /** The name of its sheet. */
  readonly sheet: string;
  /** Widths of the columns in characters, from A. */
  readonly widths: readonly number[];
  /** Heights of the rows in points, from the first. */
  readonly heights: readonly number[];
  /** Every cell of the table, empty ones too: they carry its borders. */
  readonly cells: readonly BlankCell[];
  readonly merged: readonly Range[];
  readonly choices: readonly Choice[];
  /** Decimal places of weights and scores. */
  readonly places: number;
  /** A4, as wide as the page; the rows of the headings come again on every page. */
  readonly print: {
    readonly landscape: boolean;
    readonly firstHeading: number;
    readonly lastHeading: number;
    /** Rows that begin a page of their own, so that none cuts a section in two. */
    readonly breaks: readonly number[];
  };
}

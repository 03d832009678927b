import type { Range } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';

/**
 * Reads the bytes of a workbook in an old format: .xls and .et, .xlsb, .ods and .fods, XML of Excel 2003.
 * @throws Problem if they cannot be read
 */
export type OldFileReader = (bytes: Uint8Array) => Promise<OldWorkbook>;

/** A workbook of an old format as plain data, which can be sent between processes. */
export interface OldWorkbook {
  readonly sheets: readonly OldSheet[];
  /** The codes of number formats, by the index that cells have. */
  readonly formats: readonly string[];
  /** True if days count from 1904. */
  readonly date1904: boolean;
  /** True if formulas are calculated only on request. */
  readonly isManual: boolean;
}

/** A worksheet of an old format. */
export interface OldSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly isProtected: boolean;
  readonly cells: readonly OldCell[];
  readonly merged: readonly Range[];
  readonly hiddenRows: readonly number[];
}

/** A cell of an old format. */
export interface OldCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | { readonly error: string } | null;
  /** The formula without `=`; absent if there is none. */
  readonly formula?: string;
  /** An index into `formats`. */
  readonly format: number;
  /** The text that the file holds for the value; absent if it follows from the number format. */
  readonly shown?: string;
}

import type { Range } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';

/**
 * Reads the bytes of a workbook in an old format: .xls and .et, .xlsb, .ods and .fods, XML of Excel 2003.
 * @throws Problem when they cannot be read
 */
export type OldFileReader = (bytes: Uint8Array) => Promise<OldWorkbook>;

/** A workbook of an old format as plain data, which crosses from one process to another. */
export interface OldWorkbook {
  readonly sheets: readonly OldSheet[];
  /** Number formats, by the number that cells carry. */
  readonly formats: readonly string[];
  /** True where days count from 1904. */
  readonly date1904: boolean;
  /** True where formulas are calculated only when somebody asks for it. */
  readonly isManual: boolean;
}

export interface OldSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly isProtected: boolean;
  readonly cells: readonly OldCell[];
  readonly merged: readonly Range[];
  readonly hiddenRows: readonly number[];
}

export interface OldCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | { readonly error: string } | null;
  /** Without `=`; absent where there is none. */
  readonly formula?: string;
  /** An index into `formats`. */
  readonly format: number;
  /** What the program that saved the file showed; absent where the number format says it. */
  readonly shown?: string;
}

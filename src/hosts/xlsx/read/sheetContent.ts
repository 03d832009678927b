import type { Range } from '../../../sheet/address';
import type { MergedAreas } from './mergedAreas';
import type { SharedStrings } from './sharedStrings';
import type { SheetCells } from './sheetCells';

/** Cells that one formula fills: an array formula, or a what-if table. */
export interface FormulaArea {
  readonly range: Range;
  /** Without `=`. */
  readonly text: string;
}

/** The contents of a worksheet part. */
export interface SheetContent {
  readonly cells: SheetCells;
  readonly areas: readonly FormulaArea[];
  readonly merged: MergedAreas;
  /** One bit for each row; null if none is hidden. */
  readonly hiddenRows: Uint8Array | null;
  readonly isProtected: boolean;
}

/** What reading a sheet needs of its workbook. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styleCount: number;
  readonly date1904: boolean;
}

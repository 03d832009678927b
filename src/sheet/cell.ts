/** An error that Excel shows instead of a value, by its text: `#DIV/0!`, `#REF!`, … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are their serial numbers, as in Excel; an empty cell is null. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell as any host gives it. */
export interface Cell {
  /** The stored value; of a formula, the value it had when last calculated. */
  readonly value: CellValue;
  /** What a person sees: the value through its number format, never `####`. */
  readonly text: string;
  /** The formula with its leading `=`, or null. */
  readonly formula: string | null;
  /** The number format's code, `General` where none is set. */
  readonly format: string;
  /** False only for a formula that was never calculated, so that the file holds no result of it. */
  readonly calculated: boolean;
}

/** True for a number that is infinite (1E309): a file can hold one, but Excel never shows it. */
export function isNoNumber(value: CellValue): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

/** True for a value that is one of Excel’s errors. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

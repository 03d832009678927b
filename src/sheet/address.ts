/** One cell's place: row and column count from 1, so A1 is `{ row: 1, column: 1 }`. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How many rows and columns a sheet of Excel has. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;
/** The greatest height of a row, in points. */
export const MAX_ROW_HEIGHT = 409;

/** Returns the letters of a column: 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Writes an address as people do: `{ row: 13, column: 8 }` → H13. */
export function toA1({ row, column }: Address): string {
  return columnName(column) + row;
}

/** Reads H13 or $H$13; null for anything that is not one cell of an Excel sheet. */
export function parseA1(text: string): Address | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= MAX_ROW && column <= MAX_COLUMN ? { row, column } : null;
}

/** Writes a rectangle as people do: `A1:I43`, and `A1` for a single cell. */
export function rangeToA1(range: Range): string {
  const first = toA1({ row: range.top, column: range.left });
  const last = toA1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `A1:I43` or `A1`, whichever corners are given; null for anything else. */
export function parseRange(text: string): Range | null {
  const [first, last, more] = text.split(':');
  const a = parseA1(first ?? '');
  const b = parseA1(last ?? first ?? '');
  if (!a || !b || more !== undefined) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Reads whole columns or rows, `A:C` or `$1:$3`, in either order; null for anything else. */
export function parseLines(text: string): Range | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const range = parseRange(`${columns[1]}1:${columns[2]}1`);
    return range && { ...range, bottom: MAX_ROW };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  const range = rows && parseRange(`A${rows[1]}:A${rows[2]}`);
  return range ? { ...range, right: MAX_COLUMN } : null;
}

/** True where a cell lies within a range. */
export function contains(range: Range, { row, column }: Address): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** True where both are the same cell; nothing is the same as no cell. */
export function isSameAddress(one: Address | null | undefined, other: Address): boolean {
  return one?.row === other.row && one.column === other.column;
}

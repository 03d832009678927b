/** Points for one character of a column's width, and the space around it. */
const POINTS_PER_CHARACTER = 6.4;
const COLUMN_PADDING = 6;

/** A column's width as Excel's API wants it, in points. */
export function columnWidth(characters: number): number {
  return characters * POINTS_PER_CHARACTER + COLUMN_PADDING;
}

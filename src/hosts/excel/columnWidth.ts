/** In points: the width of one character, the space around it included. */
const POINTS_PER_CHARACTER = 6.4;
const COLUMN_PADDING = 6;

/** Converts a column's width from characters to points, as Excel's API takes it. */
export function columnWidth(characters: number): number {
  return characters * POINTS_PER_CHARACTER + COLUMN_PADDING;
}

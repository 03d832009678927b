/** The columns that belong to one form: all of them, or its part where forms stand beside one another. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Parts the sheet's columns among tables beside one another, each up to where the next begins. */
export function boundsOf(tables: readonly Bounds[], index: number): Bounds {
  return {
    left: index === 0 ? 1 : tables[index]!.left,
    right: index === tables.length - 1 ? Infinity : tables[index + 1]!.left - 1,
  };
}

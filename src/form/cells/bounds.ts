/** The columns that belong to one form: all of them, or its part where forms stand beside one another. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Returns the columns of one of several tables beside one another: each reaches to where the next begins. */
export function boundsOf(tables: readonly Bounds[], index: number, { left, right }: Bounds): Bounds {
  return {
    left: index === 0 ? left : tables[index]!.left,
    right: index === tables.length - 1 ? right : tables[index + 1]!.left - 1,
  };
}

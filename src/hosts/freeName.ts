/** The longest name that Excel allows for a sheet, in characters. */
const LONGEST_NAME = 31;

/**
 * Returns a free name for a new sheet: the one asked for, or the same with the first number that makes it free.
 * @param taken the names of all sheets; upper and lower case are the same to Excel
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; known.has(name.toLowerCase()); number += 1) {
    const end = ` (${number})`;
    name = wanted.slice(0, LONGEST_NAME - end.length) + end;
  }
  return name;
}

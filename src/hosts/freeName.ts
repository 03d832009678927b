/** Excel's own limit. */
const LONGEST_NAME = 31;

/**
 * Returns a free name for a new sheet: the one asked for, or the same with the first number that makes it free.
 * @param taken the names there are; Excel tells names apart whatever their case
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

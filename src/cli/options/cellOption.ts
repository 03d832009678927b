import type { Address } from '../../sheet/address';
import { parseA1 } from '../../sheet/address';
import { usageProblem } from './usageProblem';

/** A cell that the user names: on one sheet, or with `sheet` null in every form that covers it. */
export interface NamedCell {
  readonly sheet: string | null;
  readonly at: Address;
}

/**
 * Reads the address of a cell as Excel writes it: H13, 运行保障!H13 or '2023 年'!$H$13.
 * @throws Problem if it is not an address
 */
export function cellOption(given: string): NamedCell {
  const mark = given.lastIndexOf('!');
  const at = parseA1(given.slice(mark + 1).trim());
  if (!at) throw usageProblem((text) => text.badCell(given));
  if (mark < 0) return { sheet: null, at };
  const quoted = /^'(.*)'$/s.exec(given.slice(0, mark));
  return { sheet: quoted ? quoted[1]!.replaceAll("''", "'") : given.slice(0, mark), at };
}

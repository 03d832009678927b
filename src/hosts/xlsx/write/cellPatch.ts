import type { Content } from '../../../revision/revision';
import type { Address } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/cell';

/** A change of one cell: its new content, or only the new result of its formula. */
export type CellPatch = {
  readonly at: Address;
  /** Returns a known spelling of the content for the cell as it is now, or null. */
  readonly spelling?: (cell: string) => string | null;
} & ({ readonly content: Content } | { readonly result: CellValue });

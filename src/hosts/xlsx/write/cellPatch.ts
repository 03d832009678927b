import type { Content } from '../../../revision/revision';
import type { Address } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/cell';

/** What becomes of one cell: new content, or only a formula's result calculated anew. */
export type CellPatch = {
  readonly at: Address;
  /** A known spelling of it for the cell as it is now, or null. */
  readonly spelling?: (cell: string) => string | null;
} & ({ readonly content: Content } | { readonly result: CellValue });
